"""More words that stand against each other, English and German: degrees, contraries, and what rules another thing out.

For the form of the table see `words_antonyms`. A word may stand on several of these axes, and on one there as well:
whoever stops a thing does not allow it. The first axis of each language is for and against, the second willing and
unwilling, the third letting and stopping.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

CONTRARIES: Final = MappingProxyType(
    {
        "en": """
            support back endorse favour favor welcome infavour votefor advocate applaud praise hail laud
            commend defend agree approve accept|oppose against voteagainst resist reject criticise criticize condemn
            denounce slam deplore disagree rebuff spurn disapprove lambast decry;
            offer propose promise pledge vow demand request seek want volunteer grant|refuse reject decline ruledout;
            allow permit authorise authorize approve greenlight goahead|stop halt block suspend cancel cancelled veto
            freeze shelve;
            hope|doubt;
            attend play|miss;
            votefor voteagainst|abstain abstention;
            certain sure convinced|doubt doubtful sceptical skeptical;
            stay remain|leave depart stepdown resign resignation;
            hold held takeplace goahead|cancel cancelled calloff scrap;
            longer slower|quicker faster sooner;
            warmer hotter|colder cooler;
            pass succeed|fail defeat;
            ~all every each both|some several many most half;
            largest biggest greatest|smallest tiniest;
            highest|lowest;
            strongest|weakest;
            best better|worst;
            longest|shortest;
            oldest|youngest newest;
            earliest|latest;
            richest wealthiest|poorest;
            nearest closest|farthest furthest;
            fastest quickest|slowest;
            cheapest|dearest costliest;
            hottest warmest|coldest coolest;
            heaviest|lightest;
            wettest|driest;
            easiest|hardest toughest;
            majority|minority;
            maximum|minimum;
            delay postpone defer adjourn|expedite hasten accelerate bringforward;
            import|export;
            survive survivor recover|die perish killed drown;
            alive|dead;
            help assist aid|hinder hamper impede obstruct;
            support protect standby|letdown abandon betray forsake desert;
            easy simple|difficult complicated;
            full|empty;
            rich wealthy|poor;
            urban|rural;
            acceptable|unacceptable;
            visible|invisible;
            complete|incomplete;
            qualify|disqualify;
            activate|deactivate;
            prove|disprove;
            arrival|departure;
            love adore|hate loathe;
            friend ally|enemy foe;
            remember|forget;
            deepen widen|narrow;
            heat warm|cool chill;
            inflate|deflate;
            fill|drain;
            promote|demote;
            nationalise nationalize|privatise privatize;
            underestimate|overestimate exaggerate;
            hawkish|dovish;
            friendly|hostile;
            calm|tense;
            entrance|exit;
            ~large big|small little tiny;
            ~high|low;
            ~good|bad;
            ~old|new;
            ~long|short;
            ~hot warm|cold cool;
            ~wide|narrow;
            ~heavy|light;
            ~public|private;
            ~domestic|foreign;
            ~easy|hard;
            """,
        "de": """
            unterstutzen unterstutzt unterstutzte befurworten befurwortet befurwortete begrussen begrusst begrusste
            loben lobt lobte zustimmen zugestimmt angenommen verteidigt verteidigte verteidigen billigen billigte
            dafur|ablehnen lehnt lehnte abgelehnt ablehnt dagegen bekampfen bekampft bekampfte verurteilen verurteilte
            kritisieren kritisiert kritisierte widersprechen widersprach widerspricht widersprochen zuruckgewiesen
            zuruckweisen verwirft verwarf;
            anbieten bietet bot angeboten vorschlagen schlagt schlug versprechen verspricht versprach versprochen
            fordern fordert forderte gefordert verlangt verlangte|verweigern verweigert verweigerte weigert weigerte
            abgelehnt lehnt lehnte lehnten;
            erlauben erlaubt erlaubte genehmigen genehmigt genehmigte zulassen gestatten bewilligt bewilligte
            freigegeben|stoppen stoppt stoppte gestoppt aussetzen ausgesetzt blockieren blockiert blockierte abgesagt;
            hoffen hofft hoffte hofften gehofft|bezweifeln bezweifelt bezweifelte zweifelt zweifelte;
            grosste grossten grosster grosstes|kleinste kleinsten kleinster kleinstes;
            hochste hochsten hochster hochstes|niedrigste niedrigsten niedrigster tiefste tiefsten geringste
            geringsten;
            starkste starksten starkster|schwachste schwachsten schwachster;
            beste besten bester bestes|schlechteste schlechtesten schlimmste schlimmsten;
            langste langsten langster|kurzeste kurzesten kurzester;
            alteste altesten altester|jungste jungsten jungster;
            schnellste schnellsten|langsamste langsamsten;
            reichste reichsten|armste armsten;
            warmste heisseste heissesten|kalteste kaltesten;
            nachste nachstgelegene|entfernteste fernste;
            besser|schlechter;
            grosser|kleiner;
            schneller|langsamer;
            leichter einfacher|schwieriger schwerer;
            fruher|spater;
            mehrheit|minderheit;
            maximal hochstens|minimal mindestens;
            verschieben verschiebt verschob verschoben vertagt verzogert aufgeschoben|vorziehen vorgezogen
            beschleunigt beschleunigen beschleunigte;
            einfuhr einfuhren import importe importieren importiert importierte|ausfuhr ausfuhren export exporte
            exportieren exportiert exportierte;
            einstellung eingestellt angeworben|entlassen entlasst entliess entlassung gekundigt kundigt kundigte;
            eingefuhrt einfuhrung einfuhren|abgeschafft abschaffen abschaffung schafft;
            freigelassen freilassen entlassen entlasst|festgenommen verhaftet inhaftiert;
            erfolg erfolgreich gelungen gelingt gelang|misserfolg erfolglos gescheitert scheitert scheiterte
            misslungen;
            uberlebt uberlebte uberlebten|gestorben starb starben umgekommen;
            eroffnet eroffnete offnete offnen|schliesst geschlossen schloss schliessen;
            angekommen ankunft eingetroffen|abgereist abfahrt abreise;
            wahr richtig korrekt zutreffend|falsch unwahr unrichtig unzutreffend;
            zufrieden|unzufrieden;
            klar|unklar;
            fahig|unfahig;
            bereit|unwillig;
            freiwillig|verpflichtend obligatorisch;
            dauerhaft|vorubergehend befristet;
            friedlich|gewaltsam gewalttatig;
            erleichtern erleichtert|erschweren erschwert;
            gelockert lockern lockert lockerte aufgehoben aufheben|verscharft verscharfen verscharft verhangt;
            eingehalten einhalten|verletzt verstosst verstiess gebrochen;
            ausreichend genugend|unzureichend ungenugend;
            optimistisch|pessimistisch;
            freund verbundeter|feind gegner;
            gewinn uberschuss|verlust defizit;
            aufgestiegen|abgestiegen;
            stark|schwach;
            voll|leer;
            reich|arm;
            ~fruhen fruhe|spaten spate;
            ~hohe hohen hoher|niedrige niedrigen geringe geringen;
            ~grosse grossen grosser|kleine kleinen kleiner;
            ~gute guten|schlechte schlechten;
            ~alte alten|neue neuen;
            ~lange langen|kurze kurzen;
            ~innerhalb|ausserhalb;
            ~oberhalb|unterhalb;
            ~meisten|wenigsten;
            gewahren gewahrt gewahrte bewilligen bewilligt bewilligte|verweigern verweigert verweigerte versagen;
            reichen reicht reichte ausreichen ausreicht|fehlen fehlt fehlte mangelt mangelte;
            """,
    }
)
