/**
 * English as it is typed, towards one plain spelling: chat shorthand, lost apostrophes, contractions written out, and
 * how Lagos, Nairobi, Mumbai and London shorten. "typed meant" pairs; what was meant may be several words.
 */
const PAIRS = `
u you;yu you;ya you;yall you;ye you;ur your;urs yours;uz us;r are;iz is;b4 before;bcos because;bcoz because;bcuz because;
becos because;becoz because;cos because;coz because;cuz because;cus because;wat what;wht what;wot what;wats what is;
whats what is;wen when;wia where;wer where;wey where;dat that;dats that is;thats that is;dis this;d the;da the;nd and;n and;
wil will;wl will;shud should;shld should;shd should;cud could;cld could;wud would;wld would;shoulda should have;
coulda could have;woulda would have;shouldve should have;couldve could have;wouldve would have;
pls please;plz please;plss please;plse please;pliz please;plis please;pleas please;pleae please;biko please;
thx thanks;tnx thanks;thnx thanks;tanx thanks;thanx thanks;tks thanks;thks thanks;ty thank you;thankyou thank you;
sry sorry;sori sorry;sory sorry;soz sorry;soory sorry;srry sorry;apologise apologize;apologises apologizes;
apologised apologized;apologising apologizing;apologys apologies;appologies apologies;appologize apologize;
im i am;ive i have;ill i will;id i would;
youre you are;youve you have;youll you will;youd you would;theyre they are;theyve they have;weve we have;
hes he is;shes she is;theres there is;heres here is;whos who is;hows how is;lets let us;
dont do not;doesnt does not;didnt did not;isnt is not;arent are not;wasnt was not;werent were not;wont will not;
wouldnt would not;couldnt could not;shouldnt should not;cant can not;cannot can not;hasnt has not;havent have not;hadnt had not;
mustnt must not;neednt need not;aint is not;shant shall not;mightnt might not;dnt do not;didt did not;wouldn would not;
gonna going to;gotta have to;wanna want to;lemme let me;gimme give me;dunno do not know;kinda kind of;sorta sort of;
abt about;abut about;msg message;msgs messages;pymt payment;pymnt payment;payt payment;acct account;acc account;
alrdy already;alredy already;allready already;aready already;alrd already;ppl people;pple people;pipo people;sth something;
smth something;tho though;thru through;rly really;rili really;tmrw tomorrow;tmr tomorrow;tomoro tomorrow;tomorow tomorrow;
2moro tomorrow;2mrw tomorrow;2day today;2nite tonight;tdy today;gud good;gd good;mrng morning;mornin morning;
wrk work;wrking working;knw know;kno know;cum come;jst just;jus just;evry every;tink think;waiting waiting;
recieve receive;recieved received;recived received;reciept receipt;adress address;adrress address;refound refund;
refundable refundable;polcy policy;pollicy policy;responsable responsible;definately definitely;untill until;
custmer customer;costumer customer;costumers customers;instuctions instructions;delivry delivery;dilivery delivery;
diff different;info information;asap asap;y why;ok okay;oky okay;okey okay;k okay;kk okay;yh yes;yeah yes;yep yes;yup yes;ya'll you;
nope no;nah no;na na;av have;hv have;hve have;hav have;bn been;wth with;w with;dere there;dia there;der there;dey dey;una you;
favour favor;colour color;honour honor;behaviour behavior;programme program;cheque check;organisation organization;
realise realize;realised realized;recognise recognize;apologizes apologize;mgr manager;dept department;govt government;
hw how;nt not;btw btw;idk i do not know;imo in my opinion;tbh to be honest;fyi fyi;wtf wtf;smh smh;rtfm rtfm;stfu stfu;
cmon come on;c'mon come on;y'all you;ma'am maam;mam maam;mum maam;cus because;'cause because;o'clock oclock;ofcourse of course;
alot a lot;atleast at least;infact in fact;incase in case;inorder in order;eventhough even though;noone no one;nobody nobody;
anymore anymore;everytime every time;can't can not;won't will not;shan't shall not;ain't is not;let's let us
`;

/** Endings after an apostrophe. "'s" may be a possessive: it is written out only after pronouns and question words. */
const ENDINGS: readonly (readonly [string, string])[] = [
	["n't", 'not'],
	["'re", 'are'],
	["'ve", 'have'],
	["'ll", 'will'],
	["'m", 'am'],
	["'d", 'would'],
];

const IS_AFTER = new Set(
	'it that there here he she what who how where when why this everything nothing one everyone nobody'.split(' '),
);

/** What a typed word means; for most words that is the word itself and there is no entry. */
export const SPELLING: ReadonlyMap<string, string> = new Map(
	PAIRS.replaceAll('\n', '')
		.split(';')
		.map((pair): [string, string] => {
			const gap = pair.indexOf(' ');
			return [pair.slice(0, gap), pair.slice(gap + 1)];
		}),
);

/** A word with a straight apostrophe, written out ("you've" → "you have"), or null where it stands as it is. */
export function writtenOut(word: string): string | null {
	for (const [ending, meant] of ENDINGS) {
		if (word.endsWith(ending)) return `${word.slice(0, -ending.length)} ${meant}`;
	}
	if (!word.endsWith("'s")) return null;
	const owner = word.slice(0, -2);
	return IS_AFTER.has(owner) ? `${owner} is` : null;
}
