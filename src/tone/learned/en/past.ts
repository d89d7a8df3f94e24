/** Past forms that do not end in "ed". */
export const PAST =
	'ate became began bent blew bought broke brought built came caught chose cut did drank drove fell felt flew forgot found gave got had heard held kept knew left lied lost made met paid put ran rang read said sat saw sent shook slept sold spent spoke stood stole swore taught threw told took tore understood was went were woke won wore wrote';
