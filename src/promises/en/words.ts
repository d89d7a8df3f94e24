/** The words a promise is made of. Plain spelling (see text/plain.ts): lower case, contractions written out. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const HE_SHE_THEY = set('he she they dem oga');
export const IT = set('it this that these those e am everything all one ones yours both rest same');
export const POSSESSIVES = set('your my our his her their the a an this that these those another one each new ur');

/** People and desks who act for the shop. */
export const AGENTS = set(`
team teams rider riders driver drivers dispatch dispatcher courier couriers manager managers supervisor supervisors colleague
colleagues boss oga technician technicians tech engineer engineers plumber electrician agent agents representative rep reps
executive executives specialist specialists department departments office desk accountant accounts finance warehouse support
logistics staff care service crew guy lady boy girl man woman boda bodaman biker tailor baker cashier admin director owner
assistant expert experts adviser advisor advisors advisers associate operator operators installer fitter installers mechanic
store shop branch unit someone somebody person member partner partners sales operations billing people folks group lead
leader head secretary attendant attendants chef designer developer developers consultant company management delivery guys
gateman messenger chap lad lads one nurse doctor host hosts coordinator handler investigator investigators reviewer
phlebotomist officer officers surveyor shuttle maintenance housekeeping porter concierge midwife pharmacist lawyer photographer videographer decorator florist stylist carpenter painter cleaner cleaners welder gardener barber caterer trainer
lawyer surveyor inspector locksmith accounting payroll procurement legal`);

/** With "my" or as a title ("Auntie Esi") they help out in a small shop; a customer's own do not. */
export const HELPERS = set(
	'wife husband sister brother cousin son daughter mum mother dad father uncle auntie aunty aunt friend apprentice mama baba mr mrs miss chef',
);

/** Who acts for themselves: what they will do is not the shop's promise. */
export const THIRD_PARTIES = set(`
bank banks customs police court manufacturer airline hotel government seller buyer mpesa paypal paystack visa mastercard
fedex dhl ups usps dpd evri hermes ura kra firs irs hmrc carrier landlord insurer insurance network provider isp gateway
afterpay klarna clearpay zip uber booking airbnb expedia apple google amazon microsoft whatsapp facebook instagram safaricom mtn airtel customer customers client clients passenger
passengers neighbor neighbour mail ebay stripe system app website page weather rain issuer`);

/** Nouns that stand for a whole class when nothing goes before them: a rule of the house, not a promise. */
export const GENERIC_STARTS = set(
	'all any every most each no some many orders refunds items deliveries returns customers trains services products parcels payments packages replacements requests shipments prices',
);

/** Words that may stand between a subject, "will" and the verb. */
export const ADVERBS = set(`
also then definitely surely just now still personally certainly immediately kindly gladly happily quickly shortly soon
actually absolutely really simply right again already both only all sef sha even asap gently swiftly promptly
therefore however further together directly automatically finally first next afterwards later instead
please quick fully properly today tomorrow tonight still once obviously naturally of course`);

/** After these a "will" is a hope or a guess. */
export const HEDGES = set(
	'hopefully maybe perhaps probably possibly likely ideally presumably supposedly might labda pengine huenda shayad',
);
export const HOPES = set(
	'bet hope hoping impression understanding think believe guess wish doubt luck imagine suspect wonder assume pray trust fear natumai tunatumai natumaini tunatumaini nadhani ummeed',
);
export const REPORTS = set(
	'said told thought claimed asked says mentioned wrote stated tell promised nilisema tulisema alisema walisema bola',
);
export const HABITS = set(
	'always usually normally generally typically often sometimes never ordinarily rarely everytime',
);

export const QUESTION_WORDS = set('what which where when how who whom whose whether why');
export const AUXILIARIES = set(
	'is are do does did can could would will shall should may might have has had was were am',
);

/** A clause begins after these. */
export const JOINERS = set('and but so because then or while since though although plus as');
/** These introduce a clause inside another. */
export const SUBORDINATORS = set(
	'that if when once whenever until till before after whether where how what which who why unless',
);

/** Verbs that promise nothing even after "I will": feelings, needs, thoughts, manners. */
export const NO_PROMISE = set(`
need have love like hope be want prefer wish think know understand see say admit recommend suggest advise assume expect
appreciate agree remember miss wait look continue try attempt request require welcome stay remain enjoy feel regret disagree
guess doubt mind trust believe consider accept keep ask let thank beg allow charge bet argue never not die live also aim
encourage assist help last lose learn open reopen close`);

/** What a promise does: acts with an object, someone reached, something moved. */
export const ACTS = set(`
send deliver refund call ring phone text email message contact reach notify update inform tell bring drop ship dispatch post
mail courier waybill forward share provide give pay credit reimburse return reverse replace exchange swap resend reship
process issue arrange book schedule reschedule organise organize sort fix repair resolve handle check confirm verify
investigate review look chase follow find get speak talk discuss escalate raise report pass feed record log note add apply
remove deduct waive cancel amend correct change adjust upgrade expedite prioritise prioritize rush overnight collect pick
fetch come visit meet attend answer reply respond revert write quote calculate prepare make sew bake finish complete do
handover hand transfer wire top load fill open activate reactivate restore reset unlock enable set install connect start
begin resume reopen hold reserve keep put pop print sign approve release clear settle compensate offer extend honour honor
match beat top-up include attach upload submit file liaise coordinate work treat attend rectify address ensure
go run carry leave connect loop keep print cut pack wrap wash clean paint replace restock order source try verify inspect
test monitor track trace push move assign allocate direct route connect link help hit buzz ping dm inbox whatsapp alert comp knock refile pop alert pull dig double-check
remind copy cc see take reimburse refill recharge revise redo remake reprint rebook reissue re-send rearrange proceed
schedule invoice bill advise shout holla flash drop-off balance throw snap fax roll deploy reboot patch`);

/** The first steps: they lead to what is really promised. */
export const STEPS = set(`
pull dig check confirm verify look find see ask speak talk investigate review chase trace pull escalate raise reach search inspect
follow consult liaise enquire inquire go take work test track pass forward`);

/** "Let me …" that promises nothing. */
export const NOT_LET = set(
	'know explain be start say help assist apologize introduce guess clarify assure remind begin rephrase walk show tell ask share put have give use rest down thank add just go',
);

/** What a thing does when a promise comes true. */
export const THING_ACTS = set(`
arrive reach get come land drop reflect enter hit show appear leave ship go follow clear start happen depart deliver
return reach post resume restart finish`);

/** What is done to a thing or a person when the promise is kept, where it is not an act with "-ed". */
const DONE = set(`
sent paid done ready brought given made set rung told kept withdrawn rewritten redone live only complete reached
initiated solved rewarded invited briefed supplied fulfilled actioned treated settled waybilled amended fitted resent`);

/** An act, or one done again: "redeliver". */
export const isAct = (word: string): boolean => ACTS.has(word) || (/^re\w{3}/.test(word) && ACTS.has(word.slice(2)));

/** The verb behind "delivered" or "shipping": known acts only. */
function isActWith(word: string, ending: string): boolean {
	if (!word.endsWith(ending)) return false;
	const stem = word.slice(0, -ending.length);
	return (
		ACTS.has(stem) ||
		// "reprinting", "re-sewing": done again.
		(/^re\w{3}/.test(stem) && ACTS.has(stem.slice(2))) ||
		ACTS.has(`${stem}e`) ||
		(stem.endsWith('i') && ACTS.has(`${stem.slice(0, -1)}y`)) ||
		(stem.at(-1) === stem.at(-2) && ACTS.has(stem.slice(0, -1)))
	);
}

/** "sent", "delivered", "notified": after "be", what is done when the promise is kept. */
export const isDone = (word: string): boolean => DONE.has(word) || isActWith(word, 'ed');

/** "sending", "shipping": an act that somebody is at. */
export const isDoing = (word: string): boolean =>
	!NOT_DOING.has(word) && (isActWith(word, 'ing') || /^(?:arriv|land|head)ing$/.test(word));

/** What "I am …ing" tells of the present or the mind, even with a time beside it. */
export const NOT_DOING = set(`
meeting working open being having looking hoping waiting trying going closing thinking planning aiming expecting offering seeing
experiencing running assuming wondering needing feeling asking requesting using living staying sitting standing
dealing talking telling saying letting hearing experiencing missing facing struggling apologizing
celebrating travelling traveling flying accepting seeing talking moving running taking enabling opening keeping`);

/** With "now" alone these are a promise; the others need a time to come. */
export const DOING_NOW = set(`
sending delivering refunding calling ringing phoning texting emailing messaging bringing dropping shipping dispatching
posting mailing forwarding paying crediting reimbursing reversing resending issuing coming heading leaving transferring
waybilling couriering releasing sorting`);

/** After "be": nothing is promised. */
export const STANDING = set(`
happy glad pleased delighted honoured honored here available open closed around online grateful thankful honest sure fine okay
ok sorry waiting hoping looking unable able happier thrilled more careful nice great good best easier free out away offline off
wondering expecting using working missing watching rooting praying excited`);

/** Imperatives that ask the customer for something: what follows "and" depends on it. */
export const REQUESTS = set(`
direct dm pm send share tell drop provide reply message text email mail fill visit pay confirm return bring whatsapp forward upload
attach follow order place choose pick select advise log inbox deposit transfer submit use go check call ring contact reach
give let make take try click tap open state type comment register sign download scan show book get leave collect complete
shoot tweet hop pop hit slide jump head ping swing drop include verify update respond write buy come enter add kindly restart raise file feel drop_off supply quote screenshot
snap ask say`);
/** Imperatives that ask for nothing. */
export const NEUTRAL = set(
	'wait hold bear rest relax stay keep note accept enjoy allow expect remember do worry be trust see',
);
/** What may stand before an imperative. */
export const BEFORE_REQUEST = set(
	'please kindly just abeg pls biko do also hi hello hey dear ok okay sure yes no thanks sorry so then ma sir madam now well simply can could may you might to would if',
);

/** A new clause of its own that is no part of a promise begins with one of these. */
export const FRESH_START = set(`
i we you it he she they this that please kindly thank thanks sorry apologies abeg no not do have hope what which where how can
could would let just enjoy cheers regards best pole god my apologise apologize welcome sawa ok okay there is are pls in_the
feel any if`);
/** A phrase in front of the clause that belongs to it begins with one of these. */
export const FRONTED = set(`
by before on in within at after once when as until till if tomorrow today tonight first next this monday tuesday wednesday
thursday friday saturday sunday later early end unless from latest over during kesho leo between depending max`);
