"""Sentences made up for the measure of the polarity check: what an article says, a true variant, and its opposite."""

from __future__ import annotations

from typing import Final

PAIRS: Final = {
    "en": """
The minister did not support the new tax law.
The minister does not support the tax law.
The minister supports the tax law.

Mayor Ilse Brandt backs the plan to close the harbour.
Brandt supports closing the harbour.
Brandt opposes the plan to close the harbour.

The company denied that it had polluted the river.
The company denies it polluted the river.
The company confirmed that it had polluted the river.

Unemployment rose to 7% in May.
Unemployment increased to 7% in May.
Unemployment fell to 7% in May.

The court will not allow the merger to go ahead.
The court will not permit the merger.
The court will allow the merger.

Nobody was injured in the blast.
No one was injured in the blast.
Several people were injured in the blast.

Talks in Velden ended without an agreement.
No agreement was reached in Velden.
Talks in Velden ended with an agreement.

Dr Osei did not deny taking the money.
Osei did not deny that she took the money.
Osei denied taking the money.

Parliament rejected the budget by 40 votes.
Parliament refused the budget.
Parliament approved the budget.

The union accepted the offer after a long night of talks.
The union agreed to the offer.
The union rejected the offer.

The president refused to sign the treaty.
The president did not sign the treaty.
The president signed the treaty.

The bank failed to meet its target.
The bank did not meet its target.
The bank met its target.

Ms Rahman said the school would never reopen.
Rahman says the school will not reopen.
Rahman said the school would reopen.

The ferry no longer runs on Sundays.
The ferry does not run on Sundays any more.
The ferry runs on Sundays.

There is no evidence that the bridge was unsafe.
The bridge was not shown to be unsafe: no evidence.
There is evidence that the bridge was unsafe.

The council will vote before Friday.
A council vote is due before Friday.
The council will vote after Friday.

More than 300 homes were flooded.
More than 300 homes flooded.
Fewer than 300 homes were flooded.

The striker won the appeal against her ban.
She won her appeal against the ban.
The striker lost the appeal against her ban.

Prime Minister Aro ruled out an early election.
Aro ruled out early elections.
Aro did not rule out an early election.

The general will stay in office.
The general is to remain in office.
The general will not stay in office.

Neither Tomas Reyes nor his lawyer commented.
Reyes did not comment.
Reyes and his lawyer commented.

The regulator stopped investigating the airline.
The regulator no longer investigates the airline.
The regulator is investigating the airline.

The senator does not believe that taxes should rise.
The senator believes taxes should not rise.
The senator believes that taxes should rise.

The clinic has not yet received the vaccine.
The clinic has not received the vaccine.
The clinic has received the vaccine.

Prices will not increase next year, the ministry said.
The ministry says prices will not rise next year.
Prices will increase next year, the ministry said.

Kovac criticised the decision to sell the port.
Kovac condemned the decision to sell the port.
Kovac praised the decision to sell the port.

The two countries agreed on a truce.
The countries agreed to a truce.
The two countries disagreed on a truce.

The government banned single-use bottles.
The government has forbidden single-use bottles.
The government allowed single-use bottles.

The jury found Paul Neri guilty of fraud.
Neri was found guilty of fraud.
The jury found Neri not guilty of fraud.

The plant is unlikely to close, its owner said.
The owner says the plant is unlikely to close.
The plant is likely to close, its owner said.

The factory has been unable to hire welders.
The factory could not hire welders.
The factory has hired welders.

Ministers declined to comment on the leak.
Ministers would not comment on the leak.
Ministers commented on the leak.

Farmers oppose the dam, but the city welcomes it.
Farmers are against the dam.
Farmers support the dam.

Farmers oppose the dam, but the city welcomes it.
The city welcomes the dam.
The city opposes the dam.

“We will not negotiate with kidnappers,” said Lena Holt.
Holt will not negotiate with kidnappers.
Holt will negotiate with kidnappers.

The committee did not find that the fire was deliberate.
The fire was not found deliberate by the committee.
The committee found that the fire was deliberate.

Iria and Moss have suspended flights to the island.
Flights to the island are suspended.
Iria and Moss have resumed flights to the island.

Tests showed the water is safe to drink.
The water is safe to drink, tests showed.
Tests showed the water is unsafe to drink.

The museum cannot open without a licence.
The museum cannot open with no licence.
The museum can open without a licence.

Exports fell while imports rose.
Exports declined.
Exports rose while imports fell.

The mayor has never visited the camp.
The mayor never visited the camp.
The mayor has visited the camp.

He is not just a singer.
He is not only a singer.
He is just a singer.

Police said the driver was not to blame for the crash.
The driver was not to blame for the crash.
The driver was to blame for the crash.

The club failed in its bid to keep the coach.
The bid to keep the coach failed.
The club succeeded in its bid to keep the coach.

Rebels left the town on Monday.
The rebels withdrew from the town on Monday.
The rebels entered the town on Monday.

Speaking in Harrow, Governor Lena Pratt said she would not sign the bill unless a clause on water rights was removed.
Pratt will not sign the bill unless the water rights clause is removed.
Pratt will sign the bill even though lawmakers kept the clause on water rights.

The airline, which has lost money for three years, said it had no plans to cut jobs in Norway.
The airline has no plans to cut jobs in Norway.
The airline plans to cut jobs in Norway.

Doctors warned that the new drug does not work for children under five.
The drug does not work for children under five, doctors warned.
Doctors said the new drug works for children under five.

The rebels rejected a ceasefire proposed by Kenya but said they were open to talks.
The rebels rejected the ceasefire Kenya proposed.
The rebels accepted a ceasefire proposed by Kenya.

The rebels rejected a ceasefire proposed by Kenya but said they were open to talks.
The rebels are open to talks.
The rebels said they were not open to talks.

House prices in the capital fell for the fourth month in a row, while rents kept rising.
House prices in the capital dropped for a fourth month.
House prices in the capital rose for the fourth month in a row.

House prices in the capital fell for the fourth month in a row, while rents kept rising.
Rents kept rising.
Rents kept falling.

“I have never taken a cent from that company,” Mr Dorn told reporters.
Dorn says he never took money from the company.
Dorn said he had taken money from that company.

The referee said he did not see the foul.
The referee did not see the foul.
The referee saw the foul.

Officials could not confirm how many people had died.
Officials were unable to confirm how many people died.
Officials confirmed how many people had died.

The central bank left interest rates unchanged, despite calls for a cut.
Interest rates were left unchanged by the central bank.
The central bank cut interest rates.

Without help from abroad, the hospital will close, its director said.
The hospital will close without foreign help, the director said.
Without help from abroad, the hospital will not close, its director said.

A spokeswoman for the port denied reports that the crane had collapsed.
The port's spokeswoman denied the crane had collapsed.
A spokeswoman for the port confirmed reports that the crane had collapsed.

Few voters trust the electoral commission, a survey found.
A survey found few voters trust the commission.
Many voters trust the electoral commission, a survey found.

The opposition walked out before the vote.
The opposition left before the vote.
The opposition walked out after the vote.

Villagers say the mine has brought nothing but dust.
The mine brought only dust, villagers say.
Villagers say the mine has not brought dust.

The king has agreed to meet the strikers.
The king will meet the strikers.
The king has refused to meet the strikers.

Mr Bello insisted that he had not been told about the loan.
Bello said he was not told about the loan.
Bello said he had been told about the loan.

It is not true that the school was warned, the headteacher said.
The school was not warned, according to its headteacher.
It is true that the school was warned, the headteacher said.

The dam is safe, engineers said, rejecting claims of cracks.
Engineers said the dam was safe.
Engineers said the dam was not safe.

Neither side has accepted responsibility for the shelling.
Neither side accepted responsibility for the shelling.
Both sides have accepted responsibility for the shelling.

The law will come into force only after a referendum.
The law comes into force after a referendum.
The law will come into force before a referendum.

Police have stopped searching for the missing climber.
Police are no longer searching for the climber.
Police are still searching for the missing climber.

The tribunal cleared Dr Haq of misconduct.
Haq was cleared of misconduct.
The tribunal did not clear Dr Haq of misconduct.

Tourism is recovering more slowly than expected.
Tourism recovers more slowly than expected.
Tourism is recovering faster than expected.

Sana Iqbal does not want her party to join the coalition.
Iqbal is against her party joining the coalition.
Iqbal wants her party to join the coalition.

The company expects profits to grow this year.
The company expects a rise in profits this year.
The company expects profits to shrink this year.

The vaccine is less effective in older people.
In older people the vaccine is less effective.
The vaccine is more effective in older people.

The minister did not rule out sending troops.
The minister left open whether to send troops.
The minister ruled out sending troops.

Carmen Vidal wants to abolish the tax.
Vidal wants the tax abolished.
Carmen Vidal wants to keep the tax.

Archbishop Nuno Paz urged lawmakers to vote down the gambling bill.
Paz wants lawmakers to reject the gambling bill.
Paz urged lawmakers to pass the gambling bill.

The mayor's office said it was not aware of any complaint before March.
The mayor's office knew of no complaint before March.
The mayor's office said it was aware of a complaint before March.

Shares in the carmaker slid 4% after it cut its forecast.
The carmaker's shares fell 4%.
Shares in the carmaker jumped 4% after it cut its forecast.

Ms Olsen declined to say whether she would run again.
Olsen would not say whether she will run again.
Ms Olsen said she would run again.

The ceasefire has held since dawn, aid groups said.
Aid groups say the ceasefire is holding.
The ceasefire has not held since dawn, aid groups said.

No charges have been filed against the guard.
The guard has not been charged.
Charges have been filed against the guard.

Critics say the law does little to protect tenants.
The law does little for tenants, critics say.
Critics say the law protects tenants.

Kenji Abe resigned on Friday, but denied any wrongdoing.
Abe resigned while denying wrongdoing.
Abe resigned and admitted wrongdoing.

Kenji Abe resigned on Friday, but denied any wrongdoing.
Abe resigned on Friday.
Abe refused to resign on Friday.

The judge threw out the case, saying there was not enough proof.
There was not enough proof, the judge said.
The judge said there was enough proof.

Turnout was lower than in 2019.
Turnout was below that of 2019.
Turnout was higher than in 2019.

France will not take part in the summit, its envoy said.
France will skip the summit.
France will take part in the summit, its envoy said.

Scientists are not sure what killed the fish.
It is not certain what killed the fish, scientists say.
Scientists are sure what killed the fish.

The prime minister said the talks had been constructive.
The talks were constructive, according to the prime minister.
The prime minister said the talks had not been constructive.

Nurses voted overwhelmingly to end their strike.
Nurses voted to stop the strike.
Nurses voted to continue their strike.

The province would be willing to pay for the bridge, Ruiz said.
Ruiz said the province is willing to pay for the bridge.
The province would not be willing to pay for the bridge, Ruiz said.

Few of the promised tents arrived.
Only few of the promised tents arrived.
Most of the promised tents arrived.

The lake has been closed to swimmers since algae were found.
The lake is closed to swimmers.
The lake has been open to swimmers since algae were found.

The coach insisted he never threatened anyone.
The coach says he did not threaten anyone.
The coach said he threatened someone.

It is too early to lift the sanctions, the envoy argued.
The envoy argued against lifting the sanctions now.
It is time to lift the sanctions, the envoy argued.

The reservoir reached its lowest level in forty years.
The reservoir fell to the lowest level in forty years.
The reservoir reached its highest level in forty years.

The choir not only sang in Oster but also toured the islands.
The choir sang in Oster and toured the islands.
The choir did not sing in Oster.

A jury cleared the former treasurer of theft on Friday.
The former treasurer was cleared of theft by a jury.
A jury convicted the former treasurer of theft on Friday.

Exports of honey rose while imports fell.
Honey exports rose.
Honey exports fell.

The new stadium replaces the old ground by the river.
A new stadium replaces the old ground.
The new stadium does not replace the old ground.

Hall said she supports the budget but criticised the way it was written.
Hall supports the budget.
Hall opposes the budget.

The largest of the small farms lost a third of its sheep.
The largest small farm lost a third of its sheep.
The smallest of the farms lost a third of its sheep.

The mayor asked the union to end its strike, and the union refused.
The mayor asked the union to end the strike.
The mayor did not ask the union to end the strike.

The bridge is safe, engineers say, though the older tower is dangerous in high winds.
Engineers say the bridge is safe.
Engineers say the bridge is dangerous.

The striker will miss the final because of a knee injury.
A knee injury keeps the striker out of the final.
The striker will play in the final despite a knee injury.

None of the trains was late on Friday.
No train was late on Friday.
All of the trains were late on Friday.

The library is open on Sundays.
On Sundays the library is open.
The library is closed on Sundays.

Rents were lower than a year ago.
Rents were lower than they were a year ago.
Rents were higher than a year ago.

The firm neither paid the fine nor appealed.
The firm did not pay the fine.
The firm paid the fine.

Ministers ruled out a tax on bread.
A tax on bread was ruled out by ministers.
Ministers did not rule out a tax on bread.

The port not only closed the old dock but also sold the cranes.
The port closed the old dock.
The port did not close the old dock.

No sooner had the fair opened than the rain began.
The fair opened and the rain began.
The fair did not open.

The firm is unable to pay its workers.
The firm cannot pay its workers.
The firm is able to pay its workers.

Neither of the bridges is safe.
The bridges are not safe.
Both bridges are safe.
""",
    "de": """
Die Ministerin unterstützt den Entwurf nicht.
Die Ministerin unterstützt den Entwurf nicht.
Die Ministerin unterstützt den Entwurf.

Der Bürgermeister lehnte den Plan für den Hafen ab.
Der Bürgermeister hat den Plan für den Hafen abgelehnt.
Der Bürgermeister unterstützte den Plan für den Hafen.

Die Preise sind im Mai um drei Prozent gestiegen.
Die Preise stiegen im Mai um drei Prozent.
Die Preise sind im Mai um drei Prozent gesunken.

Niemand wurde bei dem Brand verletzt.
Bei dem Brand wurde niemand verletzt.
Bei dem Brand wurden Menschen verletzt.

Das Gericht hat die Fusion erlaubt.
Das Gericht genehmigte die Fusion.
Das Gericht hat die Fusion verboten.

Die Gespräche endeten ohne Einigung.
Die Gespräche endeten, ohne dass es eine Einigung gab.
Die Gespräche endeten mit einer Einigung.

Der Konzern bestritt, dass er den Fluss verschmutzt hat.
Der Konzern bestreitet, den Fluss verschmutzt zu haben.
Der Konzern bestätigte, dass er den Fluss verschmutzt hat.

Frau Weber will nicht zurücktreten.
Weber tritt nicht zurück, sie will nicht zurücktreten.
Frau Weber will zurücktreten.

Die Gewerkschaft hat kein Angebot angenommen.
Die Gewerkschaft nahm kein Angebot an.
Die Gewerkschaft hat ein Angebot angenommen.

Die Partei verlor die Wahl in Neustein.
Die Wahl in Neustein hat die Partei verloren.
Die Partei gewann die Wahl in Neustein.

Die Brücke ist sicher.
Die Brücke sei sicher.
Die Brücke ist unsicher.

Der Rat stimmt vor Freitag ab.
Der Rat stimmt noch vor Freitag ab.
Der Rat stimmt nach Freitag ab.

Die Fähre fährt sonntags nicht mehr.
Sonntags fährt die Fähre nicht mehr.
Die Fähre fährt sonntags.

Der Präsident kritisierte den Verkauf der Werft.
Der Präsident hat den Verkauf der Werft kritisiert.
Der Präsident lobte den Verkauf der Werft.

Verteidigungsministerin Holm sagte am Montag, das Land werde keine Panzer liefern.
Das Land liefert laut Holm keine Panzer.
Holm sagte, das Land werde Panzer liefern.

Der Vorstand hat den Verkauf der Sparte nicht ausgeschlossen.
Der Vorstand schloss den Verkauf der Sparte nicht aus.
Der Vorstand hat den Verkauf der Sparte ausgeschlossen.

Die Zahl der Unfälle ging zurück, obwohl mehr Autos fahren.
Es gab einen Rückgang der Zahl der Unfälle.
Die Zahl der Unfälle stieg, obwohl mehr Autos fahren.

Er glaube nicht, dass der Vertrag hält, sagte Kern.
Kern glaubt, dass der Vertrag nicht hält.
Kern glaubt, dass der Vertrag hält.

Die Stadt hat das Konzert verboten.
Die Stadt untersagte das Konzert.
Die Stadt hat das Konzert erlaubt.

Weder der Trainer noch der Verein äußerten sich.
Der Verein äußerte sich nicht.
Der Trainer und der Verein äußerten sich.

Die Werft weigert sich, die Löhne zu zahlen.
Die Werft zahlt die Löhne nicht.
Die Werft zahlt die Löhne.

Das Medikament ist für Kinder nicht geeignet.
Für Kinder eignet sich das Medikament nicht, es ist nicht geeignet.
Das Medikament ist für Kinder geeignet.

Der Sprecher wollte den Bericht nicht kommentieren.
Der Sprecher kommentierte den Bericht nicht.
Der Sprecher kommentierte den Bericht.

Die Regierung rechnet nicht mit höheren Preisen.
Mit höheren Preisen rechnet die Regierung nicht.
Die Regierung rechnet mit höheren Preisen.

Das Parlament billigte das Gesetz mit knapper Mehrheit.
Das Parlament hat das Gesetz gebilligt.
Das Parlament lehnte das Gesetz mit knapper Mehrheit ab.

Die Brücke bleibt bis Mai gesperrt.
Die Brücke ist bis Mai gesperrt.
Die Brücke bleibt nicht bis Mai gesperrt.

Der Stadtrat stoppte den Bau der Seilbahn am Dienstag.
Am Dienstag stoppte der Stadtrat den Seilbahnbau.
Der Stadtrat genehmigte den Bau der Seilbahn am Dienstag.

Die Brauerei ist der größte Arbeitgeber im Tal.
Größter Arbeitgeber im Tal ist die Brauerei.
Die Brauerei ist der kleinste Arbeitgeber im Tal.

Nicht nur die Schulen, sondern auch die Bäder bleiben geschlossen.
Die Schulen und die Bäder bleiben geschlossen.
Die Bäder bleiben nicht geschlossen.

Die Polizei hat den Fahrer am Montag entlassen, weil Beweise fehlten.
Weil Beweise fehlten, wurde der Fahrer am Montag entlassen.
Die Polizei hat den Fahrer am Montag festgenommen.

Keiner der Bergleute wurde bei dem Einsturz verletzt.
Bei dem Einsturz wurde keiner der Bergleute verletzt.
Mehrere Bergleute wurden bei dem Einsturz verletzt.

Das Gericht lässt die Klage der Fischer nicht zu.
Die Klage der Fischer wird nicht zugelassen.
Das Gericht lässt die Klage der Fischer zu.

Der Verein durfte das Fest nicht feiern.
Das Fest durfte der Verein nicht feiern.
Der Verein durfte das Fest feiern.

Die Werft hat 80 Schweißer eingestellt.
80 Schweißer wurden von der Werft eingestellt.
Die Werft hat 80 Schweißer entlassen.

Die Bürger sind mit dem Ergebnis zufrieden.
Mit dem Ergebnis sind die Bürger zufrieden.
Die Bürger sind mit dem Ergebnis unzufrieden.

Der Bus kam früher als geplant.
Früher als geplant kam der Bus.
Der Bus kam später als geplant.

Es ist unklar, ob der Fahrer getrunken hatte.
Unklar ist, ob der Fahrer getrunken hatte.
Es ist klar, dass der Fahrer getrunken hatte.

Das Amt hat dem Hafen einen Zuschuss verweigert.
Das Amt hat dem Hafen keinen Zuschuss gewährt.
Das Amt hat dem Hafen einen Zuschuss gewährt.

Der Vorstand lehnte das Angebot der Reederei ab.
Der Vorstand hat das Angebot der Reederei abgelehnt.
Der Vorstand hat das Angebot der Reederei angenommen.
""",
    "fr": """
La ministre ne soutient pas la réforme.
La ministre ne soutient pas cette réforme.
La ministre soutient la réforme.

Le maire a rejeté le projet du port.
Le maire rejette le projet du port.
Le maire a soutenu le projet du port.

Le chômage a augmenté en mai.
Le chômage est en hausse en mai.
Le chômage a baissé en mai.

Personne n'a été blessé dans l'incendie.
Aucune personne n'a été blessée dans l'incendie.
Des personnes ont été blessées dans l'incendie.

Le tribunal a autorisé la fusion.
Le tribunal autorise la fusion.
Le tribunal a interdit la fusion.

Les négociations se sont terminées sans accord.
Les négociations se terminent sans accord.
Les négociations se sont terminées avec un accord.

L'entreprise a démenti avoir pollué la rivière.
L'entreprise dément avoir pollué la rivière.
L'entreprise a confirmé avoir pollué la rivière.

Le président a refusé de signer le traité.
Le président n'a pas signé le traité.
Le président a signé le traité.

Le syndicat n'a jamais accepté cette offre.
Le syndicat n'a pas accepté l'offre.
Le syndicat a accepté cette offre.

Le ferry ne circule plus le dimanche.
Le ferry ne circule pas le dimanche.
Le ferry circule le dimanche.

Le parti a perdu l'élection à Valmont.
Le parti perd l'élection de Valmont.
Le parti a gagné l'élection à Valmont.

Le conseil votera avant vendredi.
Le vote du conseil aura lieu avant vendredi.
Le conseil votera après vendredi.

Elle a critiqué la vente du chantier naval.
Elle critique la vente du chantier naval.
Elle a salué la vente du chantier naval.

Le gouvernement ne pense pas que la loi soit utile.
Le gouvernement pense que la loi n'est pas utile.
Le gouvernement pense que la loi est utile.

Le ministre a assuré lundi que le pays ne livrerait pas de chars.
Le pays ne livrera pas de chars, selon le ministre.
Le ministre a assuré que le pays livrerait des chars.

L'opposition s'oppose à la vente du port.
L'opposition est contre la vente du port.
L'opposition soutient la vente du port.

Les loyers baissent alors que les prix augmentent.
Les loyers sont en baisse.
Les loyers augmentent alors que les prix baissent.

Le club n'a rien payé à l'entraîneur.
Le club n'a pas payé l'entraîneur.
Le club a payé l'entraîneur.

Aucun élu n'a voté le texte.
Le texte n'a été voté par aucun élu.
Les élus ont voté le texte.

Le pont est sûr, affirment les ingénieurs.
Les ingénieurs affirment que le pont est sûr.
Le pont n'est pas sûr, affirment les ingénieurs.

L'armée nie avoir visé l'école.
L'armée nie avoir visé une école.
L'armée a visé l'école.

Le porte-parole n'a pas voulu commenter le rapport.
Le porte-parole n'a pas commenté le rapport.
Le porte-parole a commenté le rapport.

Le Sénat a approuvé la loi.
La loi a été approuvée par le Sénat.
Le Sénat a rejeté la loi.

Les pompiers n'excluent pas un nouvel incendie.
Un nouvel incendie n'est pas exclu, selon les pompiers.
Les pompiers excluent un nouvel incendie.

Le conseil ne finance que deux bibliothèques.
Le conseil finance seulement deux bibliothèques.
Le conseil ne finance pas deux bibliothèques.

L'usine a embauché soixante soudeurs en mars.
En mars, soixante soudeurs ont été embauchés par l'usine.
L'usine a licencié soixante soudeurs en mars.

Le préfet a levé l'interdiction de pêcher dans l'étang.
L'interdiction de pêcher dans l'étang a été levée par le préfet.
Le préfet a maintenu l'interdiction de pêcher dans l'étang.

Personne n'a signé la pétition contre le barrage.
La pétition contre le barrage n'a été signée par personne.
Plusieurs habitants ont signé la pétition contre le barrage.

Le tribunal a acquitté le trésorier.
Le trésorier a été acquitté par le tribunal.
Le tribunal a condamné le trésorier.

Les prix du blé ont baissé en juin.
En juin, les prix du blé ont baissé.
Les prix du blé ont augmenté en juin.

La digue n'a jamais cédé.
Jamais la digue n'a cédé.
La digue a cédé.

Le maire n'a promis que deux bancs.
Le maire a promis deux bancs.
Le maire n'a pas promis de bancs.

Non seulement la mairie a fermé le quai, mais elle a vendu les grues.
La mairie a fermé le quai.
La mairie n'a pas fermé le quai.
""",
    "es": """
La ministra no apoya la reforma.
La ministra no apoya esa reforma.
La ministra apoya la reforma.

El alcalde rechazó el plan del puerto.
El alcalde rechaza el plan del puerto.
El alcalde apoyó el plan del puerto.

El paro subió en mayo.
El paro aumentó en mayo.
El paro bajó en mayo.

Nadie resultó herido en el incendio.
No resultó herido nadie en el incendio.
Varias personas resultaron heridas en el incendio.

El tribunal permitió la fusión.
El tribunal autorizó la fusión.
El tribunal prohibió la fusión.

Las negociaciones terminaron sin acuerdo.
Las negociaciones terminaron sin un acuerdo.
Las negociaciones terminaron con un acuerdo.

La empresa negó que hubiera contaminado el río.
La empresa niega que haya contaminado el río.
La empresa confirmó que había contaminado el río.

El presidente se negó a firmar el tratado.
El presidente no firmó el tratado.
El presidente firmó el tratado.

El sindicato nunca aceptó la oferta.
El sindicato no aceptó nunca la oferta.
El sindicato aceptó la oferta.

El ferry ya no sale los domingos.
El ferry no sale los domingos.
El ferry sale los domingos.

El partido perdió las elecciones en Valmar.
El partido ha perdido las elecciones en Valmar.
El partido ganó las elecciones en Valmar.

El consejo votará antes del viernes.
La votación del consejo será antes del viernes.
El consejo votará después del viernes.

Criticó la venta del astillero.
Critica la venta del astillero.
Elogió la venta del astillero.

El fiscal no cree que el acusado sea culpable.
El fiscal cree que el acusado no es culpable.
El fiscal cree que el acusado es culpable.

El ministro aseguró el lunes que el país no enviará tanques.
El país no enviará tanques, según el ministro.
El ministro aseguró que el país enviará tanques.

La oposición se opone a la venta del puerto.
La oposición está en contra de la venta del puerto.
La oposición apoya la venta del puerto.

Ningún diputado votó a favor del texto.
El texto no recibió el voto de ningún diputado.
Los diputados votaron a favor del texto.

El ejército niega haber atacado la escuela.
El ejército niega que atacara la escuela.
El ejército atacó la escuela.

El puente es seguro, dicen los ingenieros.
Según los ingenieros, el puente es seguro.
El puente no es seguro, dicen los ingenieros.

Los alquileres bajan mientras los precios suben.
Los alquileres bajan.
Los alquileres suben mientras los precios bajan.

El portavoz no quiso comentar el informe.
El portavoz no comentó el informe.
El portavoz comentó el informe.

El Senado aprobó la ley.
La ley fue aprobada por el Senado.
El Senado rechazó la ley.

La policía no descarta más detenciones.
No se descartan más detenciones, según la policía.
La policía descarta más detenciones.

El alcalde autorizó la feria de ganado del sábado.
La feria de ganado del sábado fue autorizada por el alcalde.
El alcalde suspendió la feria de ganado del sábado.

La cosecha de aceituna fue la mejor de la década.
La de aceituna fue la mejor cosecha de la década.
La cosecha de aceituna fue la peor de la década.

El tren llegó tarde a Valdemora por la nieve.
Por la nieve, el tren llegó tarde a Valdemora.
El tren llegó temprano a Valdemora por la nieve.

El comité no descartó ampliar el hospital.
El comité no descarta una ampliación del hospital.
El comité descartó ampliar el hospital.

Las exportaciones de corcho aumentaron un 8 % en abril.
En abril crecieron un 8 % las exportaciones de corcho.
Las importaciones de corcho aumentaron un 8 % en abril.

La mayor de las hermanas fundó la menor de las bodegas.
La hermana mayor fundó la bodega menor.
La mayor de las hermanas no fundó la bodega.

El juez absolvió al tesorero.
El tesorero fue absuelto por el juez.
El juez condenó al tesorero.

La ministra está a favor del túnel.
La ministra se declara a favor del túnel.
La ministra está en contra del túnel.

Nadie pidió ayuda al ayuntamiento.
Al ayuntamiento nadie le pidió ayuda.
Muchos pidieron ayuda al ayuntamiento.

No solo cerró el muelle, sino que vendió las grúas.
Cerró el muelle y vendió las grúas.
No cerró el muelle.
""",
    "it": """
La ministra non sostiene la riforma.
La ministra non sostiene questa riforma.
La ministra sostiene la riforma.

Il sindaco ha respinto il piano del porto.
Il sindaco respinge il piano del porto.
Il sindaco ha sostenuto il piano del porto.

La disoccupazione è aumentata a maggio.
La disoccupazione a maggio è in aumento.
La disoccupazione è diminuita a maggio.

Nessuno è rimasto ferito nell'incendio.
Non è rimasto ferito nessuno nell'incendio.
Diverse persone sono rimaste ferite nell'incendio.

Il tribunale ha permesso la fusione.
Il tribunale ha autorizzato la fusione.
Il tribunale ha vietato la fusione.

I colloqui sono finiti senza accordo.
I colloqui finiscono senza un accordo.
I colloqui sono finiti con un accordo.

L'azienda ha negato di aver inquinato il fiume.
L'azienda nega di aver inquinato il fiume.
L'azienda ha confermato di aver inquinato il fiume.

Il presidente ha rifiutato di firmare il trattato.
Il presidente non ha firmato il trattato.
Il presidente ha firmato il trattato.

Il sindacato non ha mai accettato l'offerta.
Il sindacato non ha accettato l'offerta.
Il sindacato ha accettato l'offerta.

Il traghetto non parte più la domenica.
Il traghetto non parte la domenica.
Il traghetto parte la domenica.

Il partito ha perso le elezioni a Valmare.
Il partito perde le elezioni a Valmare.
Il partito ha vinto le elezioni a Valmare.

Ha criticato la vendita del cantiere.
Critica la vendita del cantiere.
Ha elogiato la vendita del cantiere.

Il procuratore non crede che l'imputato sia colpevole.
Il procuratore crede che l'imputato non sia colpevole.
Il procuratore crede che l'imputato sia colpevole.

Il ponte non è sicuro, dicono i tecnici.
Secondo i tecnici il ponte non è sicuro.
Il ponte è sicuro, dicono i tecnici.

Il ministro ha assicurato che il paese non invierà carri armati.
Il paese non invierà carri armati, secondo il ministro.
Il ministro ha assicurato che il paese invierà carri armati.

L'opposizione è contraria alla vendita del porto.
L'opposizione è contro la vendita del porto, è contraria.
L'opposizione è favorevole alla vendita del porto.

Nessun deputato ha votato il testo.
Il testo non è stato votato da nessun deputato.
I deputati hanno votato il testo.

L'esercito nega di aver colpito la scuola.
L'esercito nega di avere colpito la scuola.
L'esercito ha colpito la scuola.

Gli affitti calano mentre i prezzi salgono.
Gli affitti sono in calo.
Gli affitti salgono mentre i prezzi calano.

Il portavoce non ha voluto commentare il rapporto.
Il portavoce non ha commentato il rapporto.
Il portavoce ha commentato il rapporto.

Il Senato ha approvato la legge.
La legge è stata approvata dal Senato.
Il Senato ha respinto la legge.

La polizia non esclude altri arresti.
Altri arresti non sono esclusi dalla polizia.
La polizia esclude altri arresti.

Il comune ha rinviato i lavori sul ponte a settembre.
I lavori sul ponte sono stati rinviati a settembre dal comune.
Il comune ha anticipato i lavori sul ponte a settembre.

Il lago ha raggiunto il livello più basso degli ultimi anni.
Il livello del lago è il più basso degli ultimi anni.
Il lago ha raggiunto il livello più alto degli ultimi anni.

Nessuno dei passeggeri è rimasto ferito.
I passeggeri non sono rimasti feriti.
Molti passeggeri sono rimasti feriti.

La cantina ha assunto venti operai.
Venti operai sono stati assunti dalla cantina.
La cantina ha licenziato venti operai.

La piscina non riaprirà prima di luglio.
Prima di luglio la piscina non riapre.
La piscina riaprirà prima di luglio.

Il giudice ha assolto il tesoriere.
Il tesoriere è stato assolto dal giudice.
Il giudice ha condannato il tesoriere.

I prezzi del grano sono scesi a giugno.
A giugno i prezzi del grano sono scesi.
I prezzi del grano sono saliti a giugno.

Non solo ha chiuso il molo, ma ha venduto le gru.
Ha chiuso il molo.
Non ha chiuso il molo.

La banca ha negato al frantoio un mutuo.
La banca non ha concesso al frantoio un mutuo.
La banca ha concesso al frantoio un mutuo.
""",
    "pt": """
A ministra não apoia a reforma.
A ministra não apoia essa reforma.
A ministra apoia a reforma.

O prefeito rejeitou o plano do porto.
O prefeito rejeita o plano do porto.
O prefeito apoiou o plano do porto.

O desemprego subiu em maio.
O desemprego aumentou em maio.
O desemprego caiu em maio.

Ninguém ficou ferido no incêndio.
Não ficou ninguém ferido no incêndio.
Várias pessoas ficaram feridas no incêndio.

O tribunal permitiu a fusão.
O tribunal autorizou a fusão.
O tribunal proibiu a fusão.

As negociações terminaram sem acordo.
As negociações terminaram sem um acordo.
As negociações terminaram com um acordo.

A empresa negou que tenha poluído o rio.
A empresa nega que poluiu o rio.
A empresa confirmou que poluiu o rio.

O presidente recusou-se a assinar o tratado.
O presidente não assinou o tratado.
O presidente assinou o tratado.

O sindicato nunca aceitou a oferta.
O sindicato não aceitou a oferta.
O sindicato aceitou a oferta.

A balsa já não circula aos domingos.
A balsa não circula aos domingos.
A balsa circula aos domingos.

O partido perdeu as eleições em Valmar.
O partido perde as eleições em Valmar.
O partido ganhou as eleições em Valmar.

Ela criticou a venda do estaleiro.
Ela critica a venda do estaleiro.
Ela elogiou a venda do estaleiro.

O promotor não acredita que o réu seja culpado.
O promotor acredita que o réu não é culpado.
O promotor acredita que o réu é culpado.

A votação será antes de sexta-feira.
A votação ocorre antes de sexta-feira.
A votação será depois de sexta-feira.

O ministro garantiu que o país não enviará tanques.
O país não enviará tanques, segundo o ministro.
O ministro garantiu que o país enviará tanques.

Nenhum deputado votou o texto.
O texto não foi votado por nenhum deputado.
Os deputados votaram o texto.

O exército nega ter atacado a escola.
O exército nega que atacou a escola.
O exército atacou a escola.

Os aluguéis caem enquanto os preços sobem.
Os aluguéis caem.
Os aluguéis sobem enquanto os preços caem.

O porta-voz não quis comentar o relatório.
O porta-voz não comentou o relatório.
O porta-voz comentou o relatório.

O Senado aprovou a lei.
A lei foi aprovada pelo Senado.
O Senado rejeitou a lei.

A polícia não descarta novas prisões.
Novas prisões não são descartadas pela polícia.
A polícia descarta novas prisões.

A câmara adiou a votação do orçamento.
A votação do orçamento foi adiada pela câmara.
A câmara antecipou a votação do orçamento.

O porto é o maior da costa norte.
O maior porto da costa norte é este.
O porto é o menor da costa norte.

A fábrica contratou trinta soldadores em maio.
Em maio, trinta soldadores foram contratados pela fábrica.
A fábrica demitiu trinta soldadores em maio.

Não só a escola como também o museu vai fechar.
A escola e o museu vão fechar.
A escola não vai fechar.

Ninguém reclamou do barulho da festa.
Do barulho da festa ninguém reclamou.
Vários moradores reclamaram do barulho da festa.

O juiz absolveu o tesoureiro.
O tesoureiro foi absolvido pelo juiz.
O juiz condenou o tesoureiro.

A ponte é segura, segundo os engenheiros.
Segundo os engenheiros, a ponte é segura.
A ponte é perigosa, segundo os engenheiros.
""",
    "ru": """
Министр не поддержал реформу.
Министр реформу не поддерживает.
Министр поддержал реформу.

Мэр отклонил план строительства порта.
Мэр отверг план строительства порта.
Мэр одобрил план строительства порта.

Безработица в мае выросла.
В мае безработица увеличилась.
Безработица в мае снизилась.

Никто не пострадал при пожаре.
При пожаре никто не пострадал.
При пожаре пострадали люди.

Суд разрешил слияние компаний.
Слияние компаний суд разрешил.
Суд запретил слияние компаний.

Переговоры закончились без соглашения.
Переговоры завершились без соглашения.
Переговоры закончились соглашением.

Компания отрицает, что загрязнила реку.
Компания отрицала, что загрязнила реку.
Компания подтвердила, что загрязнила реку.

Президент отказался подписать договор.
Президент не подписал договор.
Президент подписал договор.

Профсоюз никогда не принимал предложение.
Профсоюз не принимал предложение.
Профсоюз принимал предложение.

Паром больше не ходит по воскресеньям.
По воскресеньям паром не ходит.
Паром ходит по воскресеньям.

Партия проиграла выборы в Велине.
Выборы в Велине партия проиграла.
Партия выиграла выборы в Велине.

Совет проголосует до пятницы.
Голосование совета пройдет до пятницы.
Совет проголосует после пятницы.

Прокурор не считает, что подсудимый виновен.
Прокурор считает, что подсудимый не виновен.
Прокурор считает, что подсудимый виновен.

Доказательств взлома нет.
Нет доказательств взлома.
Доказательства взлома есть.

Министр обороны заявил, что страна не будет поставлять танки.
Страна не будет поставлять танки, заявил министр.
Министр заявил, что страна будет поставлять танки.

Оппозиция выступает против продажи порта.
Оппозиция против продажи порта.
Оппозиция поддерживает продажу порта.

Ни один депутат не проголосовал за закон.
За закон не проголосовал ни один депутат.
Депутаты проголосовали за закон.

Армия отрицает, что обстреляла школу.
Армия отрицает обстрел школы.
Армия обстреляла школу.

Арендная плата снижается, а цены растут.
Арендная плата снижается.
Арендная плата растет, а цены снижаются.

Мост небезопасен, говорят инженеры.
По словам инженеров, мост небезопасен.
Мост безопасен, говорят инженеры.

Представитель не стал комментировать доклад.
Представитель доклад не прокомментировал.
Представитель прокомментировал доклад.

Сенат одобрил закон.
Закон одобрен Сенатом.
Сенат отклонил закон.

Мост не закроют до мая.
До мая мост не закроют.
Мост закроют до мая.

Завод стал крупнейшим работодателем в долине.
Крупнейшим работодателем в долине стал завод.
Завод стал самым мелким работодателем в долине.

Суд оправдал бывшего казначея по делу о краже.
Бывший казначей оправдан судом по делу о краже.
Суд осудил бывшего казначея по делу о краже.

Мэрия перенесла ярмарку на более поздний срок.
Ярмарку мэрия перенесла на более поздний срок.
Мэрия перенесла ярмарку на более ранний срок.

Никто из шахтёров не пострадал при обвале.
При обвале никто из шахтёров не пострадал.
Несколько шахтёров пострадали при обвале.

Совет не только закрыл школу, но и продал здание.
Совет закрыл школу и продал здание.
Совет не закрыл школу.

Завод нанял двести сварщиков.
Двести сварщиков нанял завод.
Завод уволил двести сварщиков.

Цены на хлеб в июне снизились.
В июне цены на хлеб снизились.
Цены на хлеб в июне выросли.

Жители недовольны новым расписанием.
Новым расписанием жители недовольны.
Жители довольны новым расписанием.

Комиссия осмотр моста не начинала.
Комиссия не начала осмотр моста.
Комиссия начала осмотр моста.
""",
    "uk": """
Міністр не підтримав реформу.
Міністр реформу не підтримує.
Міністр підтримав реформу.

Мер відхилив план будівництва порту.
Мер відкинув план будівництва порту.
Мер схвалив план будівництва порту.

Безробіття в травні зросло.
У травні безробіття збільшилося.
Безробіття в травні знизилося.

Ніхто не постраждав під час пожежі.
Під час пожежі ніхто не постраждав.
Під час пожежі постраждали люди.

Суд дозволив злиття компаній.
Злиття компаній суд дозволив.
Суд заборонив злиття компаній.

Переговори завершилися без угоди.
Переговори закінчилися без угоди.
Переговори завершилися угодою.

Компанія заперечує, що забруднила річку.
Компанія заперечила, що забруднила річку.
Компанія підтвердила, що забруднила річку.

Президент відмовився підписати договір.
Президент не підписав договір.
Президент підписав договір.

Профспілка ніколи не приймала пропозицію.
Профспілка не приймала пропозицію.
Профспілка приймала пропозицію.

Пором більше не ходить у неділю.
У неділю пором не ходить.
Пором ходить у неділю.

Партія програла вибори у Веліні.
Вибори у Веліні партія програла.
Партія виграла вибори у Веліні.

Рада проголосує до п'ятниці.
Голосування ради відбудеться до п'ятниці.
Рада проголосує після п'ятниці.

Прокурор не вважає, що підсудний винен.
Прокурор вважає, що підсудний не винен.
Прокурор вважає, що підсудний винен.

Доказів зламу немає.
Немає доказів зламу.
Докази зламу є.

Міністр заявив, що країна не постачатиме танки.
Країна не постачатиме танки, заявив міністр.
Міністр заявив, що країна постачатиме танки.

Жоден депутат не проголосував за закон.
За закон не проголосував жоден депутат.
Депутати проголосували за закон.

Армія заперечує, що обстріляла школу.
Армія заперечує обстріл школи.
Армія обстріляла школу.

Орендна плата знижується, а ціни зростають.
Орендна плата знижується.
Орендна плата зростає, а ціни знижуються.

Речник не коментував доповідь.
Доповідь речник не коментував.
Речник коментував доповідь.

Сенат схвалив закон.
Закон схвалив Сенат.
Сенат відхилив закон.

Міст не закриють до травня.
До травня міст не закриють.
Міст закриють до травня.

Міська рада скасувала будівництво канатної дороги.
Будівництво канатної дороги міська рада скасувала.
Міська рада дозволила будівництво канатної дороги.

Рівень води у ставку найнижчий за десять років.
За десять років рівень води у ставку найнижчий.
Рівень води у ставку найвищий за десять років.

Жоден пасажир не постраждав під час аварії.
Під час аварії жоден з пасажирів не постраждав.
Кілька пасажирів постраждали під час аварії.

Завод найняв двісті зварників у березні.
У березні завод найняв двісті зварників.
Завод звільнив двісті зварників у березні.

Експорт меду торік зріс на п'яту частину.
Торік експорт меду збільшився на п'яту частину.
Імпорт меду торік зріс на п'яту частину.

Ціни на хліб у червні знизилися.
У червні ціни на хліб знизилися.
Ціни на хліб у червні зросли.

Суд виправдав колишнього скарбника.
Колишнього скарбника суд виправдав.
Суд засудив колишнього скарбника.

Комісія скасувала дозвіл на вирубку.
Дозвіл на вирубку комісія скасувала.
Комісія підтвердила дозвіл на вирубку.

Води в місті не вистачає.
У місті бракує води.
У місті вистачає води.
""",
    "ar": """
الوزيرة لم تدعم الإصلاح.
لا تدعم الوزيرة الإصلاح.
الوزيرة دعمت الإصلاح.

رفض رئيس البلدية خطة الميناء.
رئيس البلدية يرفض خطة الميناء.
أيد رئيس البلدية خطة الميناء.

ارتفعت البطالة في مايو.
البطالة زادت في مايو.
انخفضت البطالة في مايو.

لم يصب أحد في الحريق.
الحريق لم يصب فيه أحد.
أصيب عدة أشخاص في الحريق.

سمحت المحكمة بالاندماج.
المحكمة تسمح بالاندماج.
منعت المحكمة الاندماج.

انتهت المحادثات دون اتفاق.
انتهت المحادثات بدون اتفاق.
انتهت المحادثات باتفاق.

نفت الشركة أنها لوثت النهر.
تنفي الشركة أنها لوثت النهر.
أكدت الشركة أنها لوثت النهر.

رفض الرئيس أن يوقع المعاهدة.
الرئيس لم يوقع المعاهدة.
وقع الرئيس المعاهدة.

لن تستأنف العبارة رحلاتها.
العبارة لن تستأنف الرحلات.
ستستأنف العبارة رحلاتها.

خسر الحزب الانتخابات في واحة النور.
الحزب خسر الانتخابات في واحة النور.
فاز الحزب في الانتخابات في واحة النور.

انتقدت النائبة بيع الميناء.
تنتقد النائبة بيع الميناء.
أشادت النائبة ببيع الميناء.

سيصوت المجلس قبل الجمعة.
المجلس سيصوت قبل الجمعة.
سيصوت المجلس بعد الجمعة.

ليس الجسر آمنا.
الجسر ليس آمنا.
الجسر آمن.

قال الوزير إن البلاد لن ترسل دبابات.
البلاد لن ترسل دبابات بحسب الوزير.
قال الوزير إن البلاد سترسل دبابات.

تعارض المعارضة بيع الميناء.
المعارضة تعارض بيع الميناء.
تؤيد المعارضة بيع الميناء.

نفى الجيش أنه قصف المدرسة.
ينفي الجيش قصف المدرسة.
قصف الجيش المدرسة.

لا توجد أدلة على التزوير.
لا توجد أدلة على وجود تزوير.
توجد أدلة على التزوير.

لم يعلق المتحدث على التقرير.
المتحدث لم يعلق على التقرير.
علق المتحدث على التقرير.

وافق مجلس الشيوخ على القانون.
مجلس الشيوخ يوافق على القانون.
رفض مجلس الشيوخ القانون.

لن يغلق الجسر حتى مايو.
الجسر لن يغلق حتى مايو.
سيغلق الجسر حتى مايو.

أجلت البلدية افتتاح المكتبة إلى الخريف.
تم تأجيل افتتاح المكتبة إلى الخريف من قبل البلدية.
قدمت البلدية موعد افتتاح المكتبة إلى الخريف ولم تؤجله.

برأت المحكمة أمين الصندوق السابق من تهمة السرقة.
أمين الصندوق السابق برأته المحكمة من تهمة السرقة.
أدانت المحكمة أمين الصندوق السابق بتهمة السرقة.

بلغ منسوب البحيرة أدنى مستوى منذ عشر سنوات.
منسوب البحيرة في أدنى مستوى منذ عشر سنوات.
بلغ منسوب البحيرة أعلى مستوى منذ عشر سنوات.

وظف المصنع ستين عاملا في مارس.
في مارس وظف المصنع ستين عاملا.
سرح المصنع ستين عاملا في مارس.

انخفضت أسعار القمح في يونيو.
في يونيو انخفضت أسعار القمح.
ارتفعت أسعار القمح في يونيو.

رفض مجلس المدينة يوم السبت خطة توسيع الميناء القديم.
لم يقبل مجلس المدينة خطة توسيع الميناء القديم.
قبل مجلس المدينة خطة توسيع الميناء القديم.
""",
    "tr": """
Bakan reformu desteklemedi.
Bakan reformu desteklemiyor.
Bakan reformu destekledi.

Belediye başkanı liman planını reddetti.
Başkan liman planını reddetti.
Belediye başkanı liman planını destekledi.

İşsizlik mayısta arttı.
İşsizlik mayısta yükseldi.
İşsizlik mayısta azaldı.

Yangında kimse yaralanmadı.
Kimse yangında yaralanmadı.
Yangında birçok kişi yaralandı.

Mahkeme birleşmeye izin verdi.
Mahkeme birleşmeye izin veriyor.
Mahkeme birleşmeyi yasakladı.

Şirket nehri kirlettiğini yalanladı.
Şirket nehri kirlettiğini yalanlıyor.
Şirket nehri kirlettiğini doğruladı.

Cumhurbaşkanı anlaşmayı imzalamadı.
Cumhurbaşkanı anlaşmayı imzalamayacak.
Cumhurbaşkanı anlaşmayı imzaladı.

Sendika teklifi kabul etmedi.
Sendika teklifi kabul etmiyor.
Sendika teklifi kabul etti.

Parti Valin'de seçimi kaybetti.
Seçimi Valin'de parti kaybetti.
Parti Valin'de seçimi kazandı.

Köprü güvenli değil.
Köprünün güvenli olmadığı söyleniyor, güvenli değil.
Köprü güvenli.

Milletvekili limanın satışını eleştirdi.
Milletvekili liman satışını eleştirdi.
Milletvekili limanın satışını övdü.

Meclis cumadan önce oylama yapacak.
Meclis oylamayı cumadan önce yapacak.
Meclis cumadan sonra oylama yapacak.

Vapur pazar günleri çalışmayacak.
Vapur pazar günleri çalışmıyor.
Vapur pazar günleri çalışacak.

Soygun için kanıt yok.
Soyguna dair kanıt yok.
Soygun için kanıt var.

Bakan, ülkenin tank göndermeyeceğini söyledi.
Bakana göre ülke tank göndermeyecek.
Bakan, ülkenin tank göndereceğini söyledi.

Muhalefet limanın satışına karşı çıkıyor.
Muhalefet limanın satışına karşı.
Muhalefet limanın satışını destekliyor.

Hiçbir milletvekili tasarıya oy vermedi.
Tasarıya hiçbir milletvekili oy vermedi.
Milletvekilleri tasarıya oy verdi.

Kiralar düşüyor, fiyatlar artıyor.
Kiralar düşüyor.
Kiralar artıyor, fiyatlar düşüyor.

Ordu okulu vurmadığını açıkladı.
Ordu okulu vurmadığını söyledi.
Ordu okulu vurduğunu açıkladı.

Sözcü rapor hakkında yorum yapmadı.
Sözcü rapor hakkında yorum yapmıyor.
Sözcü rapor hakkında yorum yaptı.

Senato yasayı onayladı.
Yasa Senato tarafından onaylandı.
Senato yasayı reddetti.

Köprü mayısa kadar kapanmayacak.
Köprü mayısa kadar kapanmıyor.
Köprü mayısa kadar kapanacak.

Belediye köprü inşaatını durdurdu.
Köprü inşaatı belediye tarafından durduruldu.
Belediye köprü inşaatına izin verdi.

Göl son on yılın en düşük seviyesinde.
Gölün seviyesi son on yılın en düşüğü.
Göl son on yılın en yüksek seviyesinde.

Çöküntüde hiç kimse yaralanmadı.
Çöküntüde kimse yaralanmadı.
Çöküntüde çok sayıda kişi yaralandı.

Fabrika mart ayında altmış kaynakçıyı işe aldı.
Mart ayında fabrika altmış kaynakçı işe aldı.
Fabrika mart ayında altmış kaynakçıyı işten çıkardı.

Panayır ertelendi, yeni tarih sonra açıklanacak.
Panayır ertelendi ve yeni tarih sonra açıklanacak.
Panayır öne alındı, yeni tarih sonra açıklanacak.

Başkan, okulun kapatılacağını yalanladı.
Başkan okulun kapatılmayacağını söyledi.
Başkan okulun kapatılacağını doğruladı.

Mahkeme eski muhasebeciyi beraat ettirdi.
Eski muhasebeci mahkemede beraat etti.
Mahkeme eski muhasebeciyi mahkum etti.

Ekmek fiyatları haziranda düştü.
Haziranda ekmek fiyatları düştü.
Ekmek fiyatları haziranda yükseldi.

Muhtar köprü kararını memnuniyetle karşıladı.
Muhtar köprü kararını destekledi.
Muhtar köprü kararını eleştirdi.
""",
    "zh": """
部长没有支持改革方案。
部长不支持改革方案。
部长支持改革方案。

市长反对港口计划。
市长拒绝支持港口计划。
市长赞成港口计划。

五月失业率上升。
失业率在五月增加。
五月失业率下降。

火灾中没有人受伤。
火灾没有造成人员受伤。
火灾中有多人受伤。

法院允许两家公司合并。
法院批准了两家公司合并。
法院禁止两家公司合并。

公司否认污染河流。
该公司否认曾污染河流。
公司承认污染河流。

总统拒绝签署条约。
总统没有签署条约。
总统签署了条约。

工会不会接受这一提议。
工会不接受提议。
工会会接受这一提议。

该党在选举中失败。
该党选举失败。
该党在选举中获胜。

议员批评出售船厂。
这位议员谴责出售船厂。
议员赞扬出售船厂。

桥梁不安全，工程师说。
工程师说桥梁不安全。
桥梁安全，工程师说。

渡轮周日不再运行。
渡轮周日不运行。
渡轮周日运行。

超过300户家庭停电。
停电家庭超过300户。
不足300户家庭停电。

国防部长周一表示，该国不会提供坦克。
该国不会提供坦克，国防部长说。
国防部长周一表示，该国会提供坦克。

反对党反对出售港口。
反对党不赞成出售港口。
反对党支持出售港口。

租金下降，物价上涨。
租金下降。
租金上涨，物价下降。

军方否认轰炸学校。
军方否认轰炸了学校。
军方轰炸了学校。

没有议员投票支持该法案。
议员没有投票支持法案。
议员投票支持该法案。

发言人没有评论这份报告。
发言人未评论这份报告。
发言人评论了这份报告。

参议院通过了法律。
法律获参议院通过。
参议院否决了法律。

大桥五月前不会关闭。
大桥在五月前不关闭。
大桥五月前会关闭。

市政府决定推迟桥梁工程。
市政府推迟了桥梁工程。
市政府决定提前桥梁工程。

法院宣判前会计无罪释放。
前会计被法院宣判无罪释放。
法院宣判前会计有罪入狱。

水库水位降到十年来最低。
十年来水库水位降到最低。
水库水位升到十年来最高。

没有人在坍塌中受伤。
坍塌中没有人受伤。
多人在坍塌中受伤。

工厂三月招聘了六十名焊工。
三月，工厂招聘了六十名焊工。
工厂三月解雇了六十名焊工。

六月面包价格下降。
面包价格六月下降。
六月面包价格上涨。

公司没有支付罚款。
罚款公司没有支付。
公司支付了罚款。

公司不仅关闭了码头，还卖掉了起重机。
公司关闭了码头。
公司没有关闭码头。
""",
    "ja": """
大臣は改革案を支持しなかった。
大臣は改革案を支持しない。
大臣は改革案を支持した。

市長は港の計画に反対している。
市長は港の計画に反対した。
市長は港の計画に賛成している。

五月の失業率は上昇した。
五月は失業率が増加した。
五月の失業率は低下した。

火災でけが人は出なかった。
火災でけが人は出ていない。
火災でけが人が出た。

裁判所は合併を許可した。
裁判所が合併を許可。
裁判所は合併を禁止した。

会社は川の汚染を否定した。
会社は川を汚染したことを否定した。
会社は川の汚染を認めた。

大統領は条約に署名しなかった。
大統領は条約に署名していない。
大統領は条約に署名した。

組合は提案を受け入れない。
組合は提案を受け入れません。
組合は提案を受け入れる。

党は選挙で敗北した。
選挙で党は敗れた。
党は選挙で勝利した。

議員は造船所の売却を批判した。
議員が造船所の売却を非難した。
議員は造船所の売却を称賛した。

橋は安全ではないと技術者は述べた。
技術者は橋が安全ではないと語った。
橋は安全だと技術者は述べた。

フェリーは日曜日に運航しない。
フェリーは日曜日には運航していない。
フェリーは日曜日に運航する。

首相は増税をしないと約束した。
首相は増税しないと約束した。
首相は増税をすると約束した。

防衛相は月曜日、戦車を供与しないと述べた。
防衛相は戦車を供与しないと語った。
防衛相は月曜日、戦車を供与すると述べた。

野党は港の売却に反対している。
野党は港の売却に賛成していない。
野党は港の売却に賛成している。

家賃は下落し、物価は上昇した。
家賃は下落した。
家賃は上昇し、物価は下落した。

軍は学校への攻撃を否定した。
軍は学校を攻撃していないと主張した。
軍は学校への攻撃を認めた。

工場は来月再開しない。
工場が来月に再開することはない。
工場は来月再開する。

報道官は報告書について論評しなかった。
報道官は報告書を論評していない。
報道官は報告書について論評した。

上院は法案を可決した。
法案は上院で可決された。
上院は法案を否決した。

橋は五月まで閉鎖されない。
五月まで橋は閉鎖されません。
橋は五月まで閉鎖される。

市は橋の工事を延期した。
橋の工事は市によって延期された。
市は橋の工事を前倒しした。

湖の水位は十年で最も低い水準になった。
湖の水位が十年で最も低い水準となった。
湖の水位は十年で最も高い水準になった。

崩落でけが人は出なかった。
崩落によるけが人は出なかった。
崩落で多くのけが人が出た。

工場は三月に溶接工を六十人雇った。
三月に工場は溶接工六十人を雇った。
工場は三月に溶接工を六十人解雇した。

議会は図書館の閉鎖を撤回した。
図書館の閉鎖は議会が撤回した。
議会は図書館の閉鎖を決定した。

市長は学校を閉鎖するとの報道を否定した。
市長は学校を閉鎖しないと述べた。
市長は学校を閉鎖すると述べた。

六月にパンの価格が下がった。
パンの価格は六月に下がった。
六月にパンの価格が上がった。

会社は罰金を払わなかった。
罰金を会社は払わなかった。
会社は罰金を払った。

会社は埠頭を閉鎖しただけでなく、クレーンも売却した。
会社は埠頭を閉鎖した。
会社は埠頭を閉鎖しなかった。
""",
}
