/** One line a word: how it should read, then how people type it. */
export const spellings = `
you u yu yhu yuh
your ur yor
are r
please pls plz plss pliz plis abeg biko jare kindly pleas plse
thanks thx tnx thnx tanx tanks thanx ty thks tks asante shukran webale
what wetin wat wot wht
where wia
when wen
why y
the d da di
this dis
that dat
with wit
because cos coz bcos cuz bcoz becos
before b4
message msg mesage
messages msgs
tomorrow tmrw tomoro tmr 2moro tomorow tommorow
yesterday yday ystday yesteday
today 2day tday
never neva nva
have av hv hav
been bn bin
not nt
dont dnt
didnt didn
cant cnt
received recieved rcvd recvd receved recived
receive recieve receve recive
delivery delivary dilivery delivry delievery
delivered deliverd dilivered
refund refnd reefund
money moni mony doh owo cash
people ppl pipo pple
order oda
ordered odered orderd
expensive expensiv
exchange xchange
damaged damged
reply replies repli
good gud gd
is iz
and n nd
for fr
them dem
there dere
their thier
how hw
no nah nope
ok okay k oky
still stil
waiting waitin
people peeps
rubbish rubish
terrible terible
disappointed dissapointed disapointed dissappointed
colour color
colours colors
`;

/** As typed → as it should read. */
