/** Words that mean much the same to the reader: it learns about the group. `*` ends a stem. Written as in plain text (plain.ts). */
export const words = {
	not: 'not never no dont didnt doesnt havent hasnt hadnt isnt arent wasnt werent wont cant couldnt wouldnt aint nothing none nobody cannot without neither nor shouldnt nowhere refuse* unable hamjibu',
	arrive:
		'arriv* come comes came coming deliver delivers delivered delivering reach reaches reached reaching show showed shows land landed appear* surface* brought bring moved moving move shipped',
	receive: 'receiv* get got gotten getting see seen saw collected',
	sent: 'sent send sends sending gave give given giving brought bring delivered deliver shipped dispatched packed packaged supplied received receive got get posted came come comes handed arrived thats',
	parcel:
		'order* parcel* package packages packet* item* goods product* thing things stuff shipment* consignment delivery deliveries purchase* box boxes carton load waybill pair pieces part parts gift* equipment device* appliance* set sets',
	thing:
		'shoe* sneaker* sandal* heel* boot* slipper* dress* gown* shirt* top tops trouser* jean* skirt* jacket* blazer* bag bags handbag* purse* wig wigs hair phone phones laptop* charger* earbud* earpiece* earphone* airpod* headphone* watch watches cake* food meal* lunch dinner pizza rice soup book books table* chair* sofa* couch bed beds lamp* light* mirror* mug* cup cups glass glasses plate* spoon* pot pots pan pans blender* iron kettle* fan fans tv television screen* perfume* cream* soap* oil sauce drink* fabric* material cloth* lace necklace* ring rings earring* bracelet* chain jewel* toy toys doll* game* curtain* duvet* mattress* pillow* case cases cover tablet* speaker* printer* camera* jersey* hoodie* suit suits coat* sweater* blouse* cap caps hat hats belt* sock* scarf hamper* frame* rug rugs bedsheet* cable* bottle* machine* bulb* cooker* fridge* freezer* generator* tyre* drill* saree* kurta* kitenge ankara agbada abaya powerbank* vase* jar* candle* flower* medicine* drug* bike* car furniture ticket* certificate* toaster* microwave* oven* grinder* juicer* vacuum* heater* radio* console* controller* keyboard* mouse monitor* modem router* battery inverter* solar torch* flask* thermos cooler* basin* bucket* tray* bowl* knife knives fork* tea coffee milk bread flour sugar beans fruit* vegetable* tomato* chicken meat fish egg* yoghurt* burger* fries snack* wine juice honey spice* shampoo* lotion* serum* lipstick* makeup powder* eyeliner* nail* lash* braid* extension* scrub* towel* blanket* bedspread* cushion* carpet* couch* settee* wardrobe* shelf shelves desk* stool* bench* cabinet* drawer* door* window* tap tile* paint cement brush* hammer* spanner* helmet* glove* umbrella* wallet* backpack* suitcase* luggage rucksack* tie ties shorts legging* pant* bra underwear pyjama* jumper* cardigan* tracksuit* kaftan* boubou* caftan* kanzu* gomesi* scarves hijab* veil* uniform* costume* stocking* crib* pram* stroller* diaper* bicycle* scooter* ball* puzzle* novel* textbook* notebook* pen pens pencil* calendar* poster* painting* photo* album* clock* bouquet* wreath* tripod* lens* usb*',
	part: 'charger* cable* manual* screw* batter* remote lid lids belt* receipt* card adapter* earphone* earpiece* plug cord gift* warranty sauce* drink* straw* cutlery saucer* spoon* cover* stand bolt* case pouch* accessor* part parts purse cap handle* strap* box trouser* skirt* top scarf necklace instruction* shoelace* lace* pump key keys stylus sim fries chips',
	money: 'money cash fund funds payment* refund* deposit balance amount naira shilling* kobo penny cent bucks ksh #',
	day: 'day days week weeks month months hour hours hrs fortnight year years minute minutes min mins',
	weekday:
		'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today yesterday tomorrow morning afternoon evening night tonight noon january february march april may june july august september october november december jan feb ages',
	num: '# one two three four five six seven eight nine ten eleven twelve half some most none',
	rider: 'rider riders driver* dispatch courier* boda postman logistic* technician nobody shipping',
	colour:
		'colour* black white red blue green yellow pink brown grey gray purple orange cream nude navy gold silver wine beige maroon burgundy lilac peach tan teal turquoise',
	sizes:
		'size sizes sized small medium large xl xxl xs s m l uk eu us inch inches cm gb kg version model brand shade flavour flavor design style type edition length',
	broken:
		'broken broke break breaking crack* shatter* smash* torn tore tear ripped rip damag* dent* bent scratch* fault* defect* leak* spill* spilt stain* burst spoil* spoilt rotten mould* moldy melted crush* squash* chipped dead expired rust* peel* fad* soaked soggy ruin* snapped separat* shed shedding shrink shrunk shrank wobbl* flicker* overheat* buzz* stale sour unripe dirty cut burnt burned exploded useless malfunction* jammed frozen hangs hanging pieces detached unsewn ran bleeding poured mouldy collapsed tripping trips sparks',
	say: 'said say says saying told tell tells telling promis* assur* swore guarantee* confirmed agreed agree claimed claim committed commit commitment',
	pay: 'pay paid paying payment* transfer* debit* deduct* charge charged charges billed bill deposited deposit bank card checkout mpesa momo upi gpay paypal paystack opay pos transaction* alert invoice till paybill account wallet otp',
	fail: 'fail* declin* reject* pending stuck error* bounc* invalid expired timeout unsuccessful inactive insufficient loading mismatch hold held revers* frozen freez* crash* cancelled blocked hanging wrong problem issue* trouble',
	answer: 'answer* reply respond* response* feedback acknowledg* read attend* pick picks picked picking revert talk',
	contact:
		'messag* text texted texting texts dm dms dmed email* mail mails mailed call calls called calling chat chats wrote write written writing inbox* contact* ping* voicemail* rang complaint enquiry question',
	rude: 'rude rudely rudeness disrespect* insult* insolen* arrogan* impolite unprofessional nasty condescending patronising abusive abus* shout* yell* hostil* harsh* mannerless dismissive mock* laughed snapped sarcas* cursed ignorant aggressive* racist hiss* humiliat* embarrass* sneer* scold* bully bullied belittl* slapped pushed threaten* snarky attitude impatient unfriendly unkind uncouth saucy foul',
	staff:
		'staff rider driver agent attendant salesgirl worker* employee* rep guy man lady woman girl boy person colleague* team manager cashier receptionist security seller vendor courier people someone she he they',
	great:
		'great excellent amazing wonderful fantastic superb best perfect perfectly beautiful lovely gorgeous awesome brilliant good nice fine stunning delicious impressive outstanding smooth safe safely',
	costly:
		'expensive* costly pricey steep dear overpriced excessive exorbitant unaffordable high higher ghali outrageous heavy crazy',
	cheap:
		'cheap* discount* promo* coupon* bargain* negotia* haggl* reduc* lower lowest less least slash waive punguza deal offer offers bonanza reduction afford budget bei rate rates price* cost costs quote quotation worth',
	wrong:
		'wrong* incorrect* different* mistak* mix mixed mixup mismatch* swapped switched opposite knockoff fake counterfeit replica imitation copy original authentic genuine instead mistook error',
	fit: 'fit fits fitted fitting tight* loose baggy snug oversize* undersize* bigger smaller larger longer shorter wider narrow roomy squeez* pinch* waist hip hips bust toe toes feet foot leg shoulder* sleeve* thigh* wrist chest swap* exchang* size sizes',
	lie: 'lie lied lies lying liar* deceiv* deceit false excuse* story stories promis* vow* swore word assur* guaranteed commit* agreed agreement pledge* kept uliniahidi',
	omit: 'missing omit* overlook* forgot* forget incomplete absent lacking excluded leftout remaining short shortage minus without except',
	refund: 'refund* reimburs* moneyback chargeback revers* credited crediting repay* compensat* deposit',
	cancel: 'cancel* void abort withdraw* scrap halt terminat* unsubscrib* disregard undo revoke kusitisha',
	stock: 'stock restock* available availability sold vacan* reserv* preorder remain* iko still left carry sell selling',
	silence:
		'ignor* silen* unanswered unreachable voicemail* ghost* quiet invisible abandon* unread seen blocked online hellooo* anyone anybody somebody',
	track:
		'track* waybill docket status eta dispatch* shipped update whereabouts transit courier estimated arrive arrival schedule pickup',
	late: 'late delay* overdue slow* tortoise snail* tey stuck ages forever expedite hurry patience impatient waiting waited',
	thanks:
		'thank* grateful gratitude appreciat* asante shukran* webale cheers kudos bravo bless* recommend* impressed pleased satisfied delighted thrilled obrigad* dhanyavaad merci daalu',
	love: 'love* loving adore* enjoy* happy glad gorgeous amazing awesome perfect* beautiful* lovely excellent fantastic wonderful brilliant stunning superb outstanding delicious tasty yummy cute neat comfy cosy pretty great best nice sweet 😍 ❤ 🥰 🙏 👏 😊 💕 🙌 🎉 😘 💯 🔥 👌 🤗',
	angry:
		'ridiculous unacceptable nonsense rubbish useless pathetic disgust* disgrac* shame* outrag* appalling scam* fraud* thie* steal* stole criminal* crook* stupid idiot* fool* mad insane shit fuck* bloody damn hell crap trash garbage junk worst terrible horrible awful police lawyer court sue legal efcc report expose furious fed pissed sick 419 😡 🤬 😠 😤 joke shambolic absurd mumu ole yeye',
	sad: 'disappoint* sad unhappy worr* frustrat* upset stress* annoy* concern* embarrass* heartbroken unfair confus* sorry unfortunately problem issue* complain* 😢 😭 😞 😔 😩 ☹ 🙁 😒',
	letdown: 'disappoint* dissatisf* unsatisf* unhappy unimpressed regret* displeased saddened underwhelm*',
	awful:
		'terribl* horribl* horrid awful* dreadful* appalling* atrocious horrendous abysmal shocking disgust* pathetic* worst ghastly dire',
	place:
		'lagos abuja ibadan enugu kano lekki ikeja yaba nairobi mombasa kisumu nakuru thika westlands kampala entebbe jinja accra kumasi london leeds denver mumbai delhi china ghana kenya nigeria uganda town city country',
	family:
		'wife husband mum mother dad father son daughter kids child children baby mama friend* neighbour* neighbor* cousin grandmother grandson uncle aunt family',
} as const;
