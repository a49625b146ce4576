"""Words that say the opposite of each other: English, German and the Romance languages.

An axis ends with a semicolon: the words left of the bar stand against those right of it, and words on one side count as
the same. An axis that begins with `~` says something only of the word that follows it ("before Friday"): it is compared
where both texts go on with the same word. Words are given so that `terms.stem` brings their forms to them; irregular
forms are listed. Only words that stand against each other in most uses are here: a pair that is right half of the time
throws true statements away.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

AXES: Final = MappingProxyType(
    {
        "en": """
            !support back endorse favour favor champion welcome infavour votefor advocate accept approve adopt
            endorsed pass passage|oppose against voteagainst resist reject refuse turndown veto rebuff spurn votedown;
            !confirm admit acknowledge concede|deny denied refute disavow;
            !praise applaud hail laud commend|criticise criticize condemn denounce slam deplore decry lambast;
            !agree agreement|disagree disagreement;
            rise increase grow climb raise gain higher growth soar surge jump boost upward expand|fall decrease
            decline drop lower shrink plunge reduce slump cut slip tumble reduction downward diminish;
            allow permit authorise authorize legalise legalize|ban forbid prohibit outlaw bar disallow forbade
            forbidden;
            win won victory triumph winner|lose lost defeat loser;
            begin start continue launch open commence resume reopen opening|end stop close halt cease suspend shut
            finish closure calloff;
            hire recruit employ|fire dismiss sack layoff;
            succeed success successful|fail failure unsuccessful;
            legal lawful|illegal unlawful;
            possible likely probable opento|impossible unlikely improbable ruledout;
            true correct accurate right|false incorrect inaccurate wrong untrue;
            guilty convict|innocent acquit;
            join enter|leave quit withdraw exit pullout;
            remain stay keep inplace retain|abandon scrap drop abolish;
            improve strengthen recover improvement|worsen weaken deteriorate worse;
            safe secure|unsafe dangerous insecure;
            buy purchase acquire|sell sold;
            arrive|depart;
            strong|weak;
            unbeaten undefeated|winless;
            injured hurt wounded|unhurt unharmed unscathed uninjured;
            heed follow|ignore;
            plentiful abundant|scarce;
            stand hold held|burst collapse;
            summer|winter;
            success|setback;
            optimistic hopeful confident|pessimistic;
            present|absent;
            fair|unfair;
            able|unable;
            clear|unclear;
            happy pleased satisfied|unhappy displeased dissatisfied;
            necessary needed|unnecessary needless;
            constitutional|unconstitutional;
            popular|unpopular;
            ready prepared|unready unprepared;
            certain sure|uncertain unsure;
            build construct erect|demolish destroy dismantle;
            release free|detain arrest jail imprison;
            lift ease relax|impose tighten toughen;
            sign ratify|annul revoke repeal cancel rescind;
            extend prolong lengthen|shorten curtail;
            attend|boycott skip;
            reveal disclose publish|conceal hide withhold;
            appoint|oust remove;
            comply obey honour honor|violate breach defy flout;
            unite|divide split;
            encourage urge|discourage dissuade;
            invest|divest;
            include|exclude;
            trust|distrust mistrust;
            appear|disappear vanish;
            connect link|disconnect;
            profit|loss;
            surplus|deficit;
            early earlier|late later;
            fast faster quick quicker|slow slower;
            cheap cheaper|expensive dearer;
            advance|retreat;
            uphold upheld affirm|overturn overrule quash reverse;
            optional voluntary|mandatory compulsory;
            temporary|permanent;
            effective|ineffective;
            adequate sufficient enough|inadequate insufficient;
            responsible|irresponsible;
            peaceful|violent;
            ~notonly|only just merely simply solely;
            ~few|many most;
            ~before|after;
            ~more above exceeding|less fewer below;
            ~most|least;
            ~first|last;
            ~inside|outside;
            ~north northern|south southern;
            ~east eastern|west western;
            """,
        "de": """
            !unterstutzen unterstutzt unterstutzte befurworten befurwortet begrussen begrusst begrusste annehmen
            angenommen zustimmen zugestimmt stimmte billigen|ablehnen lehnt lehnte abgelehnt ablehnt dagegen bekampfen
            verurteilen ablehnung verweigern verweigert;
            !bestatigen bestatigt bestatigte zugegeben einraumen raumte|bestreiten bestritt bestreitet dementieren
            dementiert dementierte leugnen zuruckgewiesen;
            steigen steigt stieg gestiegen anstieg wachsen wuchs gewachsen erhohen erhoht erhohte hoher zunahme
            zugenommen|sinken sinkt sank gesunken ruckgang fallen fiel gefallen senken senkt senkte gesenkt niedriger
            abnahme abgenommen kurzen;
            erlauben erlaubt erlaubte genehmigen genehmigt genehmigte zulassen gestatten|verbieten verbietet verbot
            verboten untersagen untersagt untersagte;
            gewinnen gewinnt gewann gewonnen sieg siegte|verlieren verliert verlor verloren niederlage;
            beginnen beginnt begann begonnen starten startet startete offnen offnet eroffnet|enden endet endete
            beenden beendet stoppen gestoppt schliessen schliesst geschlossen einstellen;
            !loben lobt lobte gelobt|kritisieren kritisiert kritisierte tadeln;
            schuldig verurteilt|unschuldig freigesprochen;
            moglich wahrscheinlich|unmoglich unwahrscheinlich ausgeschlossen ausschliessen;
            legal rechtmassig|illegal rechtswidrig;
            sicher|unsicher gefahrlich;
            kaufen kauft kaufte gekauft|verkaufen verkauft verkaufte;
            starken starkt gestarkt|schwachen schwacht geschwacht;
            verbessern verbessert|verschlechtern verschlechtert;
            freigelassen freilassen|festgenommen verhaftet inhaftiert;
            beitreten|austreten verlassen verliess;
            offentlich|geheim privat;
            ~wenige|viele;
            ~vor|nach;
            ~mehr uber|weniger unter;
            ~fur|gegen;
            ~erste ersten|letzte letzten;
            """,
        "fr": """
            !soutenir soutient soutenu soutiennent appuyer appuie defendre defend approuver approuve accepter
            accepte|opposer oppose opposent combattre combat rejeter rejette rejete refuser refuse refus;
            !confirmer confirme confirment admettre admet reconnaitre reconnait|dementir dement dementi nier nie nient
            nia;
            augmenter augmente augmentation hausse croitre progresser progresse grimper grimpe|baisser baisse diminuer
            diminue diminution reculer recule recul chuter chute reduire reduit reduction;
            autoriser autorise autorisation permettre permet permis|interdire interdit interdiction;
            gagner gagne victoire remporter remporte|perdre perd perdu defaite;
            commencer commence debuter debute ouvrir ouvre ouvert lancer lance|finir fini terminer termine arreter
            arrete fermer ferme suspendre suspendu;
            !louer saluer salue feliciter|critiquer critique denoncer denonce condamner condamne;
            coupable|innocent acquitte;
            possible probable|impossible improbable exclure exclu exclut excluent;
            legal|illegal;
            acheter achete achat|vendre vend vendu vente;
            renforcer renforce|affaiblir affaiblit;
            ameliorer ameliore|aggraver aggrave deteriorer;
            liberer libere|arrete detenu emprisonne;
            adherer rejoindre rejoint|quitter quitte;
            public|secret prive;
            favorable|defavorable hostile;
            ~peu|beaucoup nombreux;
            ~avant|apres;
            ~plus|moins;
            ~pour|contre;
            ~premier premiere|dernier derniere;
            """,
        "es": """
            !apoyar apoya apoyo apoyan respaldar respalda respaldo defender defiende aceptar acepta acepto aprobar
            aprueba aprobo|oponer opone opuso oponen rechazar rechaza rechazo combatir rehusar rehuso denegar denego;
            !confirmar confirma confirmo admitir admite admitio reconocer reconoce|negar niega nego niegan negaron
            desmentir desmiente desmintio;
            aumentar aumenta aumento subir sube subio crecer crece crecio incremento incrementar|disminuir disminuye
            bajar baja bajo caer cae cayo reducir reduce redujo descenso reduccion caida;
            permitir permite permitio autorizar autoriza autorizo|prohibir prohibe prohibio prohibicion vetar;
            ganar gana gano victoria triunfo vencer|perder pierde perdio perdido derrota;
            comenzar comienza comenzo empezar empieza empezo iniciar inicio abrir abre abrio abierto|terminar termina
            termino acabar finalizar cerrar cierra cerro cerrado suspender detener;
            !elogiar elogio alabar|criticar critica critico condenar condena condeno denunciar;
            culpable|inocente absuelto;
            posible probable|imposible improbable descartar descarta descarto descartan;
            legal|ilegal;
            comprar compra compro|vender vende vendio venta;
            fortalecer fortalece reforzar|debilitar debilita;
            mejorar mejora mejoro|empeorar empeora empeoro;
            liberar libero liberado|detener detuvo detenido arrestar encarcelar;
            entrar ingresar|salir abandonar abandona abandono;
            publico|secreto privado;
            favorable|contrario;
            ~pocos pocas|muchos muchas;
            ~antes|despues;
            ~mas|menos;
            ~favor|contra;
            ~primer primera primero|ultimo ultima;
            """,
        "it": """
            !sostenere sostiene sostenuto appoggiare appoggia appoggiato difendere difende accettare accetta accettato
            approvare approva approvato|opporre oppone opposto respingere respinge respinto contrastare rifiutare
            rifiuta rifiutato bocciare bocciato;
            !confermare conferma confermato ammettere ammette ammesso|negare nega negato negano smentire smentisce
            smentito;
            aumentare aumenta aumento aumentato crescere cresce cresciuto crescita salire salgono aumentano crescono
            sale salito|diminuire diminuisce diminuito calare calano scendono diminuiscono cala calato calo scendere
            scende sceso ridurre riduce ridotto riduzione;
            permettere permette permesso autorizzare autorizza autorizzato consentire consente|vietare vieta vietato
            proibire proibisce divieto;
            vincere vince vinto vittoria|perdere perde perso sconfitta;
            iniziare inizia iniziato cominciare comincia aprire apre aperto avviare|finire finisce finito terminare
            termina chiudere chiude chiuso sospendere sospeso fermare;
            !lodare loda elogiare elogia elogiato|criticare critica criticato condannare condanna condannato;
            colpevole|innocente assolto;
            possibile probabile|impossibile improbabile escludere esclude escluso esclusi escludono;
            legale|illegale;
            comprare compra acquistare acquista acquistato|vendere vende venduto vendita;
            rafforzare rafforza rafforzato|indebolire indebolisce;
            migliorare migliora migliorato|peggiorare peggiora peggiorato;
            liberare libera liberato|arrestare arresta arrestato;
            entrare entra|uscire esce lasciare lascia lasciato;
            pubblico|segreto privato;
            favorevole|contrario;
            ~pochi poche|molti molte;
            ~prima|dopo;
            ~piu|meno;
            ~primo prima|ultimo ultima;
            """,
        "pt": """
            !apoiar apoia apoiou apoio defender defende defendeu respaldar aceitar aceita aceitou aprovar aprova
            aprovou|opor opoe opos rejeitar rejeita rejeitou combater recusar recusa recusou;
            !confirmar confirma confirmou admitir admite admitiu reconhecer|negar nega negou negam desmentir desmente
            desmentiu;
            aumentar aumenta aumentou aumento subir sobem sobe subiu crescer cresce cresceu|diminuir diminui diminuiu
            cair caem cai caiu queda baixar reduzir reduz reduziu reducao;
            permitir permite permitiu autorizar autoriza autorizou|proibir proibe proibiu proibicao vetar vetou;
            ganhar ganha ganhou vencer vence venceu vitoria|perder perde perdeu derrota;
            comecar comeca comecou iniciar inicia iniciou abrir abre abriu|terminar termina terminou acabar encerrar
            encerrou fechar fecha fechou suspender suspendeu;
            !elogiar elogia elogiou louvar|criticar critica criticou condenar condena condenou;
            culpado|inocente absolvido;
            possivel provavel|impossivel improvavel descartar descarta descartou descartam;
            legal|ilegal;
            comprar compra comprou|vender vende vendeu venda;
            fortalecer fortalece|enfraquecer enfraquece;
            melhorar melhora melhorou|piorar piora piorou;
            libertar libertou|prender prendeu deter deteve;
            entrar entrou|sair saiu abandonar abandonou;
            publico|secreto privado;
            favoravel|contrario;
            ~poucos poucas|muitos muitas;
            ~antes|depois;
            ~mais|menos;
            ~favor|contra;
            """,
    }
)
