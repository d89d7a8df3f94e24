/** How often everyday words turn up in a message, roughly: a pattern is looked up by its rarest word. */
export const COMMON: ReadonlyMap<string, number> = new Map(
	[
		[200, 'you to the i is a and it we'],
		[100, 'not for have will your be of that in are this on with if can do our'],
		[40, 'me us my at as was no so just but please was from or they there what an all would get were has had'],
		[15, 'should could when how why who where time now here any up out been did does order know need like one then'],
		[6, 'see send want make only back more about which help let by also sorry thanks way day take go come ask check'],
	].flatMap(([weight, words]) =>
		String(words)
			.split(' ')
			.map((word): [string, number] => [word, Number(weight)]),
	),
);

/** Other words that people shout, not names. */
export const SHOUTED: ReadonlySet<string> = new Set(
	'read first never stop wait waiting pay paid refund refunds description warning listen policy sent again already before after said told always nobody nothing wrong enough final strictly fault delivered parcel customer customers'.split(
		' ',
	),
);

/** Real words one slip away from words that patterns need: never taken for a slip. */
export const REAL: readonly string[] =
	'police real ready relay plane plan place places places plain sport spot staring string sating wring thing think thank tank through though thought tough trough quite quiet quit form from were where there three their then than them this his here hear her heard head hers leave lave live lives love loves loved lover clam calm claim clams late later latter least last lest lost lots lose loose loss boss bose base bass bases bus busy buy by way why who how show shoe shoes shop chop stop stops store story sorry sort short shirt shot shout hour hours ours our out four for fro rest reset rent retuned tuned tired tried tires trials trail tail tale tall talk take taken taking tacking track truck trick brick break brake beak bake bread bred read red reads raed dear deal deals ideal meal mean means man men many may any and end ends send sends sent set sets seat seats eat eats east est best bets bet be bee been ben bean beans wear war wars warn want wants went wet we well will wil wall walls ball balls bell call calls all also as at it is in on no not now know knows own one once ones none nose noise nice niece price prices pries prize prise rise rice race trace traces grace graces great grate rate rates rated crate create react cart card cards car cars care cares scare scared caring carry curry cure curt cut but put up us use used user users sue sued suit suits suite fruit spit split slip slit list lists lit lite light right rights fight night might eight weight wait wants waste paste past pat path part parts party pant pants paint pint point points pints pain pin pen pencil cancel cancels canal angel angle single since sine sign signs sing sings song sons son soon moon noon non nun sun sum some same sane sand and ad add adds dad did die dies dine done don do dot does doe dose doses nose sever serve server verse reverse revere severe every very ever even event evens eve given give gives live diver drive driver river rover over cover covers clover lover lower slower flower flow low slow sow show bow blow bowl bowls rude ruled rule rules rued crude cruel clue blue glue rely reply replay replies repay relies raise arise praise prise pause cause causes case cases ease easy lease release pleased pleas pleases lease peace piece pieces pace paces paced placed palace police polite politely pilot expect except accept accepts access excess expert export report repot sport support supper upper paper taper tape tap top pot post posts pots port sort ports boat bat chat hat heat cheat eat treat threat thread tread trade rade grade grape gape game name names mane main man aim air hair chair pair pairs pears peers steer seer see seen seem seems seed need needed heeded heed head heal health wealth deal dealt death heath teach each reach beach beech speech cheek check checks chess chest test tests text texts next nets net ten teen then when hen wen'.split(
		' ',
	);
