"""More words that stand against each other, French, Spanish, Italian and Portuguese; see `words_contraries`."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

SOUTHERN_CONTRARIES: Final = MappingProxyType(
    {
        "fr": """
            soutenir soutient soutenu soutiennent appuyer appuie defendre defend approuver approuve saluer salue
            feliciter felicite louer loue applaudit accepter accepte favorable accueille|opposer oppose opposent
            combattre combat rejeter rejette rejete refuser refuse critiquer critique denoncer denonce condamner
            condamne desapprouve conteste hostile defavorable;
            proposer propose offrir offre promettre promet promis reclamer reclame demander demande exiger exige
            souhaite|refuser refuse refus rejeter rejette rejete decliner decline;
            autoriser autorise permettre permet permis approuver approuve|suspendre suspend suspendu arreter arrete
            bloquer bloque annuler annule gele;
            esperer espere esperent esperait espoir|douter doute doutent doutait craint;
            plusgrand|pluspetit;
            plushaut|plusbas;
            plusfort|plusfaible;
            meilleur meilleure meilleurs meilleures|pire pires;
            pluslong|pluscourt;
            plusvieux|plusjeune;
            plusproche|pluseloigne;
            plustot|plustard;
            minimum minimal|maximum maximal;
            majorite|minorite;
            retarder retarde reporter reporte repousser repousse differer differe ajourner|avancer avance accelerer
            accelere anticiper anticipe;
            importer importe importation|exporter exporte exportation;
            embaucher embauche recruter recrute|licencier licencie licenciement;
            lever leve levee assouplit assouplir|maintenir maintient maintenu imposer impose durcit durcir prolonge
            prolonger prolongent;
            prolonger prolonge prolongent poursuivre poursuit poursuivent|arreter arrete arretent cesser cesse;
            acquitter acquitte innocente relaxe|condamner condamne;
            reussir reussi reussite succes|echouer echoue echec;
            survivre survecu|mourir mort morts deces;
            vrai exact correct|faux inexact incorrect;
            facile facilement|difficile difficilement;
            satisfait satisfaite|mecontent insatisfait mecontente;
            capable|incapable;
            sur|dangereux dangereuse;
            optimiste|pessimiste;
            respecter respecte|violer viole enfreint;
            construire construit|demolir demolit detruire detruit;
            nommer nomme|destituer destitue limoger limoge revoque;
            arrivee arriver arrive|depart partir;
            ami allie|ennemi;
            benefice excedent|deficit perte;
            volontaire facultatif|obligatoire;
            permanent definitif|temporaire provisoire;
            rapide rapidement|lent lentement;
            suffisant|insuffisant;
            plein|vide;
            riche|pauvre;
            clair|flou;
            ~grand grande|petit petite;
            ~bon bonne|mauvais mauvaise;
            ~nouveau nouvelle|ancien ancienne;
            ~dessus|dessous;
            ~dedans interieur|dehors exterieur;
            accorder accorde accordent octroyer octroye|refuser refuse refusent;
            suffire suffit suffisent|manquer manque manquent;
            """,
        "es": """
            apoyar apoya apoyo apoyan respaldar respalda respaldo defender defiende aceptar acepta acepto aprobar
            aprueba aprobo elogiar elogia elogio alabar aplaudir aplaude aplaudio celebrar celebra saluda|oponer
            opone opuso oponen rechazar rechaza rechazo combatir criticar critica critico condenar condena condeno
            denunciar denuncia rehusar cuestiona desaprueba;
            ofrecer ofrece ofrecio proponer propone propuso prometer promete prometio pedir pide pidio exigir exige
            exigio reclamar reclama quiere|rechazar rechaza rechazo rehusar rehuso negarse declina declino;
            autorizar autoriza autorizo permitir permite permitio aprobar aprueba aprobo|suspender suspende
            suspendio suspendido paralizar paraliza paralizo detener detuvo cancelar cancela cancelo bloquear bloquea
            bloqueo;
            esperar espera esperan esperaba confia|dudar duda dudan dudaba teme;
            maximo maxima|minimo minima;
            masgrande|maspequeno;
            mayor mayores|menor menores;
            masalto|masbajo;
            masfuerte|masdebil;
            mejor mejores|peor peores;
            maslargo|mascorto;
            masviejo|masjoven;
            mascercano|maslejano;
            temprano|tarde;
            mayoria|minoria;
            aplazar aplaza aplazo posponer pospone pospuso retrasar retrasa retraso|adelantar adelanta adelanto
            acelerar acelera acelero;
            importar importa importaron importacion importaciones|exportar exporta exportaron exportacion
            exportaciones;
            contratar contrata contrato contrataron|despedir despide despidio despidieron;
            levantar levanta levante levanto relajar|mantener mantiene mantenga mantuvo imponer impone impuso
            endurecer endurece prorrogar prorroga prorrogo;
            lograr logro exito|fracasar fracasa fracaso;
            sobrevivir sobrevivio sobrevivieron|morir murio murieron fallecio;
            cierto verdadero correcto|falso incorrecto;
            facil|dificil;
            satisfecho satisfecha|insatisfecho insatisfecha descontento;
            capaz|incapaz;
            seguro segura|peligroso peligrosa inseguro;
            optimista|pesimista;
            cumplir cumple cumplio respetar|incumplir incumple incumplio violar viola violo;
            construir construye construyo|demoler demolio destruir destruyo derribar;
            nombrar nombra nombro|destituir destituye destituyo cesar;
            llegada llegar llego|partida marcharse;
            amigo aliado|enemigo;
            beneficio superavit|deficit perdidas;
            voluntario|obligatorio;
            permanente definitivo|temporal provisional;
            rapido rapida|lento lenta;
            suficiente|insuficiente;
            lleno|vacio;
            rico|pobre;
            claro|confuso;
            absolver absolvio absuelto|condenar condeno condenado;
            ~gran grande|pequeno pequena;
            ~buen buena|mal mala;
            ~nuevo nueva|antiguo antigua;
            ~encima|debajo;
            ~dentro|fuera;
            crear crea creó crean|eliminar elimina eliminó eliminan suprime suprimió;
            reanudar reanuda reanudó reanudaron|suspender suspende suspendió suspendieron interrumpir interrumpe
            interrumpió;
            conceder concede concedio concedieron otorgar otorga otorgo|denegar denego negar nego niega;
            """,
        "it": """
            sostenere sostiene sostenuto appoggiare appoggia appoggiato difendere difende accettare accetta accettato
            approvare approva approvato lodare loda lodato elogiare elogia elogiato applaude plaude accoglie|opporre
            oppone opposto respingere respinge respinto contrastare rifiutare rifiuta rifiutato bocciare boccia
            bocciato criticare critica criticato condannare condanna denuncia contesta contrario;
            offrire offre offerto proporre propone proposto promettere promette promesso chiedere chiede chiesto
            esigere esige vuole|rifiutare rifiuta rifiutato respingere respinge respinto declina;
            autorizzare autorizza autorizzato permettere permette permesso consentire consente approvare approva
            approvato|sospendere sospende sospeso fermare ferma fermato bloccare blocca bloccato annullare annulla
            annullato;
            sperare spera sperano sperava|dubitare dubita dubitano dubitava teme;
            massimo massima|minimo minima;
            piugrande maggiore maggiori|piupiccolo minore minori;
            piualto|piubasso;
            piuforte|piudebole;
            migliore migliori meglio|peggiore peggiori peggio;
            piulungo|piucorto;
            piuvecchio anziano|piugiovane giovane;
            piuvicino|piulontano;
            presto|tardi;
            maggioranza|minoranza;
            rinviare rinvia rinviato rinviati rimandare rimanda rimandato posticipare posticipato|anticipare anticipa
            anticipato anticipati accelerare accelera accelerato;
            importare importa importato importazione importazioni|esportare esporta esportato esportazione
            esportazioni;
            assumere assume assunto assunti assunzione|licenziare licenzia licenziato licenziati licenziamento;
            revocare revoca revocato allentare|mantenere mantiene mantenuto imporre impone imposto inasprire
            inasprito;
            riuscire riesce riuscito successo|fallire fallisce fallito fallimento;
            sopravvivere sopravvissuto sopravvissuti|morire morto morti;
            vero corretto esatto|falso scorretto inesatto;
            facile|difficile;
            soddisfatto soddisfatta|insoddisfatto insoddisfatta scontento;
            capace|incapace;
            sicuro sicura|pericoloso pericolosa insicuro;
            ottimista|pessimista;
            rispettare rispetta rispettato|violare viola violato;
            costruire costruisce costruito|demolire demolito distruggere distrutto abbattere abbattuto;
            nominare nomina nominato|destituire destituito rimuovere rimosso;
            arrivo arrivare arrivato|partenza partire partito;
            amico alleato|nemico;
            utile avanzo|perdita deficit disavanzo;
            volontario facoltativo|obbligatorio;
            permanente definitivo|temporaneo provvisorio;
            rapido veloce|lento;
            sufficiente|insufficiente;
            pieno|vuoto;
            ricco|povero;
            chiaro|oscuro;
            assolvere assolto|condannare condannato;
            ~grande|piccolo piccola;
            ~buon buona|cattivo cattiva;
            ~nuovo nuova|vecchio vecchia;
            ~sopra|sotto;
            ~dentro|fuori;
            creare crea creato creano|eliminare elimina eliminato eliminano sopprime soppresso;
            apertura aperto aperta aperti aperte|chiusura chiuso chiusa chiusi chiuse;
            riprendere riprende ripreso ripresa|sospendere sospende sospeso sospesa interrompere interrompe interrotto;
            concedere concede concesso concessi concedono accordare accordato|negare nega negato negano
            rifiutare rifiutato;
            bastare basta bastano|mancare manca mancano mancava;
            """,
        "pt": """
            apoiar apoia apoiou apoio defender defende defendeu respaldar aceitar aceita aceitou aprovar aprova
            aprovou elogiar elogia elogiou louvar aplaudir aplaude saudar sauda|opor opoe opos rejeitar rejeita
            rejeitou combater recusar recusa recusou criticar critica criticou condenar condena condenou denunciar
            denuncia contesta;
            oferecer oferece ofereceu propor propoe propos prometer promete prometeu pedir pede pediu exigir exige
            exigiu|recusar recusa recusou rejeitar rejeita rejeitou declina declinou;
            autorizar autoriza autorizou permitir permite permitiu aprovar aprova aprovou|suspender suspende
            suspendeu parar parou bloquear bloqueia bloqueou cancelar cancela cancelou embargar embargou;
            esperar espera esperam esperava confia|duvidar duvida duvidam duvidava teme;
            maximo maxima|minimo minima;
            maior maiores|menor menores;
            maisalto|maisbaixo;
            maisforte|maisfraco;
            melhor melhores|pior piores;
            maislongo|maiscurto;
            maisvelho|maisjovem;
            maisproximo|maisdistante;
            cedo|tarde;
            maioria|minoria;
            adiar adia adiou adiado adiada adiamento|antecipar antecipa antecipou antecipado acelerar acelera
            acelerou;
            importar importa importou importacao importacoes|exportar exporta exportou exportacao exportacoes;
            contratar contrata contratou contratados|demitir demite demitiu demitidos dispensar;
            levantar levanta levantou suspender|manter mantem manteve impor impoe impos endurecer endurece;
            conseguir consegue conseguiu sucesso|fracassar fracassa fracassou fracasso;
            sobreviver sobreviveu sobreviveram|morrer morreu morreram;
            verdadeiro correto|falso incorreto;
            facil|dificil;
            satisfeito satisfeita|insatisfeito insatisfeita descontente;
            capaz|incapaz;
            seguro segura|perigoso perigosa inseguro;
            otimista|pessimista;
            cumprir cumpre cumpriu respeitar|descumprir descumpre descumpriu violar viola violou;
            construir constroi construiu|demolir demoliu destruir destruiu derrubar derrubou;
            nomear nomeia nomeou|destituir destituiu exonerar exonerou demitir demitiu;
            chegada chegar chegou|partida partir partiu;
            amigo aliado|inimigo;
            lucro superavit|prejuizo deficit;
            voluntario facultativo|obrigatorio;
            permanente definitivo|temporario provisorio;
            rapido rapida|lento lenta;
            suficiente|insuficiente;
            cheio|vazio;
            rico|pobre;
            claro|confuso;
            absolver absolveu absolvido|condenar condenou condenado;
            ~grande|pequeno pequena;
            ~bom boa|mau ma;
            ~novo nova|antigo antiga velho velha;
            ~acima|abaixo;
            ~dentro|fora;
            criar cria criou criam|eliminar elimina eliminou eliminam extingue extinguiu;
            retomar retoma retomou retomaram retomada|suspender suspende suspendeu suspenderam suspensão interromper
            interrompe interrompeu;
            conceder concede concedeu concederam|negar nega negou negaram recusar recusa recusou;
            bastar basta bastam|faltar falta faltam faltava;
            """,
    }
)
