/** Groups of words that phrases use: `{arrive}`. A space inside a word is `_`, `*` ends a stem. Written as plain text. */
export const words = {
	you: 'you una ye yall you_people you_guys your_company your_shop your_store',
	them: 'you una they he she we your_rider your_driver your_staff your_people your_team your_guy your_company the_rider the_driver the_courier',
	not: 'not never no dont didnt doesnt havent hasnt hadnt isnt arent wasnt werent wont cant couldnt wouldnt aint nothing none nobody cannot yet_to without neither nor',
	be: 'is are was were be been being am its im dey na',
	still: 'still yet till_now up_till_now until_now up_to_now',
	arrive:
		'arrive arrives arrived arriving come comes came coming deliver delivers delivered delivering delivery reach reaches reached reaching show_up showed_up turn_up turned_up get_here got_here get_to_me got_to_me been_delivered land landed enter appear appeared',
	receive: 'receive received receiving get got gotten getting see seen have had collect collected',
	sent: 'sent send sends sending gave give given brought bring delivered deliver shipped dispatched packed packaged supplied received got get posted',
	ordered:
		'order ordered ordering paid_for bought buy asked_for wanted requested chose picked selected booked placed told_you_i_wanted',
	thing:
		'order* parcel* package* packet* item* goods product* thing* stuff shipment* delivery deliveries purchase* box load waybill it them one ones shoe* sneaker* sandal* heel* boot* slipper* dress* gown* shirt* top tops trouser* jean* skirt* jacket* bag bags handbag* wig wigs hair phone* laptop* charger* earbud* earpiece* airpod* headphone* watch watches cake* food meal* book* table* chair* sofa* bed beds lamp* mirror* mug* cup cups plate* pot pots blender* iron kettle* fan fans tv screen* perfume* cream* soap* oil fabric* lace necklace* ring rings earring* bracelet* toy toys curtain* duvet* mattress* case cases tablet* speaker* printer* camera* jersey* hoodie* suit suits coat* sweater* blouse* cap caps hat hats gift* frame* rug rugs bedsheet* cable* bottle* set sets machine* bulb* cooker* fridge* saree* kurta* kitenge ankara agbada',
	money: 'money cash funds payment refund deposit balance amount transfer funds naira shillings bucks ksh ugx',
	day: 'day days week weeks month months hour hours fortnight weekend',
	weekday:
		'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow morning afternoon evening night tonight noon last_week this_week next_week last_month weekend',
	many: '# one two three four five six seven eight nine ten twelve several few many couple some a over almost nearly more_than the_past',
	late: 'late delayed delay delays overdue slow',
	wait: 'wait waits waited waiting',
	rider: 'rider driver dispatch courier delivery_man delivery_guy delivery_boy delivery_person boda postman logistics',
	want: 'want wants wanted need needs demand would_like id_like wanna require prefer expect kindly please just can_i could_i may_i can_you could_you i_will',
	wrong: 'wrong different incorrect another mistaken opposite',
	colour:
		'colour* black white red blue green yellow pink brown grey gray purple orange cream nude navy gold silver wine beige maroon burgundy lilac peach tan',
	sizes: 'size sizes small medium large xl xxl xs s m l uk eu',
	broken:
		'broken broke break cracked crack shattered smashed torn tore tear ripped rip damaged damage damages dented dent bent scratched scratch scratches scratched faulty fault defective defect leaking leaked leak spilled spilt stained stain stains burst spoilt spoiled spoil rotten mouldy moldy melted crushed chipped dead bad expired rusted rusty loose peeling peeled faded fading',
	say: 'said say says saying told tell tells telling promised promise promises assured assure swore guaranteed guarantee confirmed agreed claimed committed',
	pay: 'pay paid paying transfer transferred transfered sent debit debited deducted charged deposit deposited',
	answer:
		'answer answered answering answers reply replied replying replies respond responded responding response responses respons feedback acknowledge acknowledged get_back got_back read attend attended pick picked picking call_back called_back',
	contact:
		'message* messaged messaging text* texted texting dm dms dmed email* emailed emailing mail mails mailed call calls called calling chat* chatted write wrote written writing inbox contact contacted contacting whatsapp sent ask asked asking ping pinged',
	rude: 'rude rudely rudeness disrespectful disrespect insult insulted insulting insults insolent arrogant impolite unprofessional nasty condescending attitude abusive abused abuse shout shouted shouting yell yelled yelling hostile harsh mannerless manners dismissive mocked mocking laughed mean snapped snarky sarcastic cursed ignorant hung_up blocked racist',
	staff:
		'staff rider driver agent attendant salesgirl sales_girl salesperson worker employee representative rep guy man lady woman girl boy person colleague team customer_care customer_service manager cashier receptionist seller vendor you',
	again: 'again anymore ever',
} as const;
