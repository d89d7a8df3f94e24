/**
 * Words that do the same to a reader, by what they do. A sentence is also read with each of these words as its group, so
 * that "you misread the caption" teaches something about "you overlooked the label". A word stands in one group.
 */
export const GROUPS: Readonly<Record<string, string>> = {
	slip: 'forgot forget forgotten ignored ignore missed misread misunderstood overlooked neglected failed refused skipped delayed mistyped misplaced omitted disregarded mishandled misused misjudged misheard abandoned',
	harm: 'broke broken break dropped drop damaged damage lost lose ruined ruin spoilt spoiled spoil scratched tore torn burnt burned burn spilled spilt cracked crack bent wasted wet dirty smashed shrunk stained removed deleted voided stretched forced threw',
	chose:
		'chose choose chosen picked pick selected agreed agree signed accepted insisted decided wanted ordered booked approved confirmed subscribed requested preferred opted',
	told: 'told tell said say explained explain informed warned mentioned advised stated repeated clarified answered replied reminded asked ask notified announced',
	saw: 'read reading looked look checked check noticed notice saw seen see listened listen paid attention followed follow understood understand',
	text: 'description listing caption chart label manual instructions guide policy policies terms conditions contract agreement rules rule website page site bio sign signs email emails message messages faq menu brochure confirmation document invoice receipt post clause',
	insult:
		'rude stupid lazy silly liar childish petty dramatic entitled delusional pathetic ignorant arrogant greedy cheap unreasonable aggressive crazy mad insane foolish dumb selfish bitter difficult negative nasty disgusting offensive drunk fool idiot olodo werey craze hopeless clueless impossible abusive shameless ungrateful insulting',
	fuss: 'drama noise wahala fuss scene tantrum complaining complain complained complains complaint complaints moan moaning whining whine nagging shouting shout yelling yell screaming insult insults threats threaten threatened threatening attitude abuse nonsense rubbish palaver vex stress',
	crowd:
		'customers people guests clients buyers others everyone everybody somebody someone anyone anybody nobody hundreds thousands passengers subscribers neighbours users person human adult',
	fact: 'true truth facts fact false lie lies untrue incorrect mistaken evidence proof prove record records footage camera cameras log logs claim claims allegation allegations story version accurate inaccurate misleading fake invented exaggeration exaggerate exaggerating',
	doubt:
		'believe doubt suspect convinced strange odd funny curious curiously interesting interestingly suspicious unlikely suddenly conveniently supposedly allegedly apparently amazing surprising convenient assume expect pretend honest honestly',
	tiny: 'only just small little minor tiny slight slightly bit trivial negligible mere merely hardly barely nothing',
	ever: 'never always again every constantly repeatedly ever forever constant endless daily',
	clear:
		'obviously clearly simply basic basics simple common sense obvious plainly evident surely naturally widely known rocket science slowly educate confuse confused lesson teach school learn lecture',
	tired:
		'tired patience busy exhausted enough fed sick fifty thousand hundred times seventh third fourth fifth twice thrice already waste wasting bother bothered disturb disturbing disturbed annoying peace',
	away: 'elsewhere else leave go block blocked goodbye bye away court lawyer lawyers sue police ban banned report competitor switch',
	quiet: 'calm relax stop wait shut quiet chill cool rest queue patient hush lower',
	wall: 'refund refunds refundable exchange exchanges return returns returned cancel cancelled cancellation cancellations reverse reversal restored restore compensation deposit deposits exception exceptions final strictly nonrefundable negotiable',
	mend: 'help fix send sent replace replaced replacing replacement repair repaired arrange arranged bring brought deliver delivered ship shipped call checking looking find found add added make making resolve solve sort offer move moved change changed redo refunding book show bake sew swap prepare print',
	fine: 'happy glad pleased delighted love loved lovely great good nice wonderful beautiful perfect welcome sweet best better enjoy enjoyed gladly thrilled excited fresh safe warm',
	sorry: 'sorry apologise apologize apologies apologised apology forgive pole pele regret ashamed embarrassed',
	thanks: 'thanks thank grateful appreciate appreciated asante webale gratitude',
	please: 'please pls kindly abeg biko ejo',
	pain: 'frustrating frustrated frustration upset upsetting annoyed disappointed disappointing disappointment furious angry worried worry stressful hurt hurts embarrassing unfair painful awful terrible horrible maddening unbearable heartbreaking horrid dreadful appalling scary scare shocking shocked nightmare mess ordeal unacceptable inexcusable unpleasant tiring heartbroken disheartening infuriating miserable sad sadness letdown pity agony outrageous hurtful inconvenient exhausting bothersome concerning troubling distressing worrisome unhappy sickening alarming devastated devastating gutted shame rough tough',
	when: 'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon midnight week weeks day days hour hours minute minutes month months soon now moment weekend yesterday night',
	thing:
		'shoe shoes dress gown bag phone parcel order orders package cake food item items product products wig hair soup meal pizza room ticket seat screen battery box colour color size cable car flight bed table shirt chair bottle lamp card account line router charger suitcase photo picture pictures app data fabric cloth goods door key pair',
	crew: 'rider driver courier manager colleague waiter chef tailor technician team staff engineer receptionist cook cleaner madam boss oga stylist owner supplier plumber cashier agent kitchen warehouse',
	coin: 'money price prices cost costs fee fees bill payment discount amount balance cash charge charged naira shillings bob pay',
	blame: 'fault mistake error responsible responsibility blame problem issue wrong wrongly',
};
