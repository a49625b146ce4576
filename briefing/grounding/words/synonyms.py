"""English words that a report and its summary use for one another: "accord" for "agreement", "scrap" for "abolish".

A group ends with a semicolon; a word may be in several. A verb with its particle is one word: "putoff". Words are given
so that `terms.stem` brings their forms to them. They tell that two texts speak of the same thing, and never that they
say the same of it: words of neighbouring meaning are welcome here, and opposites are for the tables of antonyms.
"""

from __future__ import annotations

from typing import Final

SYNONYMS: Final = """
    agreement accord deal pact treaty settlement compromise truce ceasefire; say tell inform announce state report
    declare disclose reveal notify mention explain note remark comment; claim allege allegation assert maintain insist
    contend argue argument; answer reply respond response retort; ask request call demand urge appeal seek want plead
    require requirement; question query ask wonder; admit acknowledge concede confess accept recognise recognize; deny
    reject dismiss refute dispute rebut contest rebuff; condemn denounce decry deplore criticise criticize criticism
    attack slam blast lambast fault rebuke reproach fury furious anger angry outrage disapprove; blame accuse
    responsible responsibility culprit guilty guilt account accountable answerfor liable; praise applaud hail welcome
    laud commend compliment; support back endorse favour favor approve approval advocate champion agree behind; oppose
    opposition resist object objection against protest disagree reject; warn caution alert warning threaten threat;
    worry fear concern anxious afraid alarm dread; hope expect anticipate await; promise pledge vow commit commitment
    assure guarantee undertake; offer propose proposal suggest suggestion bid; plan intend intention aim want scheme
    project programme program initiative strategy; decide decision resolve determine rule ruling verdict judge judgment
    conclude conclusion; think believe consider regard view opinion deem judge feel convince conviction; doubt sceptical
    skeptical unsure uncertain distrust mistrust; know aware learn discover findout hear realise realize; find discover
    detect spot notice identify uncover reveal show cometolight emerge; show demonstrate indicate suggest prove evidence
    reveal; study research investigation analysis analyse examine survey; investigate investigation inquiry enquiry
    probe examine examination review lookinto study scrutinise scrutiny; researcher scientist expert specialist academic
    scholar author team biologist physicist analyst; test trial experiment try check examine; paper study article report
    publication journal; begin start launch commence open initiate setup found establish create introduce; set establish
    fix agree; continue goon carryon keep last persist remain stay proceed; end finish stop cease conclude terminate
    halt close complete; close shut closure shutdown seal; open reopen unlock; delay postpone putoff defer suspend
    shelve stall holdup pushback late; suspend halt pause stop interrupt freeze ban bar; cancel scrap abandon drop
    calloff axe abolish withdraw revoke; prevent stop avoid avert block hinder stave forestall; ban prohibit forbid
    outlaw bar block exclude; allow permit let authorise authorize admit license licence entitle; force compel oblige
    make compulsory mandatory obligatory require must; help aid assist assistance support relief; protect shelter shield
    defend safeguard guard protection safe; rescue save free release pull bringout recover; danger risk threat peril
    hazard unsafe dangerous; harm damage hurt injure injury wound destroy; kill die dead death fatal fatality murder
    victim lose casualty perish slay; survive survivor alive live life; hurt injure wound injury casualty; miss missing
    lose absent disappear; accident crash disaster catastrophe collision incident tragedy; explosion blast explode
    detonate detonation; fire blaze burn wildfire flame; flood deluge inundate inundation; storm hurricane typhoon
    cyclone gale tempest; earthquake quake tremor; destroy wreck ruin demolish raze devastate devastation; evacuate
    evacuation flee leave escape getout displace; escape flee getout getaway breakout; homeless displace refugee; sick
    ill illness disease patient infection; doctor physician medic surgeon paediatrician pediatrician gp; hospital clinic
    ward; vaccine jab vaccination vaccinate shot inoculate immunise immunize dose; medicine drug treatment treat therapy
    cure medication; court judge trial tribunal justice; trial case proceedings lawsuit court; lawyer attorney counsel
    barrister solicitor advocate; prosecutor prosecution; jury juror; sentence jail imprison prison punish punishment
    penalty term; jail prison imprison custody cell detain detention behindbars; arrest detain custody detention catch
    capture seize; charge accuse indict indictment count; convict conviction guilty verdict condemn; acquit acquittal
    clear innocent exonerate notguilty; sue lawsuit court legal law challenge; appeal challenge contest; fine penalty
    penalise penalize punish sanction; crime offence offense criminal felony; steal theft thief rob robbery embezzle
    divert siphon stolen misappropriate pocket; fraud deceive deception swindle cheat con scam; fake false fictitious
    forge bogus sham phoney counterfeit untrue; lie mislead deceive untruth false; testify witness evidence testimony
    giveevidence; police officer constable detective policeman policewoman; soldier troop force army military; army
    military force; attack assault strike raid offensive bomb shell hit; war conflict fighting battle hostility combat;
    weapon arms gun missile artillery; fight battle combat struggle; withdraw pullback pullout retreat remove withdrawal
    leave; occupy hold control seize capture take invade; border frontier boundary crossing; country nation state land
    government; government administration cabinet ministry minister authority state; minister secretary ministry;
    president leader head chief chairman chairwoman chair boss; chief head leader director boss manager executive ceo
    run; chairman chair chairwoman chairperson president; spokesman spokeswoman spokesperson speaker; official officer
    authority; mp lawmaker legislator deputy parliamentarian parliament senator congressman congresswoman; councillor
    councilman councilwoman council; party group faction; vote ballot election poll elect; win victory beat defeat
    triumph prevail overcome winner success; lose defeat loss beat; draw tie level equalise equalize equaliser equalizer
    equal; match game fixture tie play contest; team side club squad player; coach manager trainer; goal score strike
    net; fan supporter spectator crowd; dismiss sendoff red expel eject sentoff; final last; champion holder winner
    title; season campaign year; player footballer striker defender midfielder goalkeeper keeper; injury injured hurt;
    job work employment post position role staff; worker employee staff workforce employ work; hire employ recruit
    appoint engage; dismiss sack fire layoff axe redundant redundancy oust remove; resign resignation quit stepdown
    leave depart goes; retire retirement stepdown; succeed successor replace takeover follow; strike walkout stoppage;
    union labour labor; company firm business corporation group maker manufacturer enterprise concern; manufacturer
    maker producer manufacture make produce; factory plant works mill site; shop store retailer shopkeeper retail trader
    merchant; customer client buyer shopper consumer; buy purchase acquire acquisition procure takeover bid; sell sale
    sold auction dispose; price cost charge fee; cost price expense spend expensive; pay spend fund finance payment
    money foot bill; fund finance money funding pay cash bankroll grant; money fund cash funding finance capital; donate
    donation give gift contribute contribution; earn make income revenue takings bringin earnings generate profit;
    revenue sales turnover income takings; profit earnings gain surplus; loss deficit lose; share stock stake equity
    holding; shareholder investor owner stakeholder; own possess belong owner hold have property; invest investment
    investor; debt owe loan borrow credit; repay payback refund return reimburse giveback; recover recoup regain getback
    retrieve return buyback reclaim; bankrupt bankruptcy insolvent insolvency collapse; rise increase grow growth climb
    gain up higher jump surge soar more raise hike goup; fall drop decrease decline reduce reduction lower cut slump
    slip shrink less plunge tumble godown dwindle slide; cut reduce reduction slash trim lower axe; double twice
    twofold; halve half; most majority mostly mainly largely; about around approximately roughly some nearly almost;
    former ex previous past earlier old; big large huge great vast major massive considerable; small little tiny minor
    slight; important crucial key vital significant essential main; serious grave severe heavy; enough sufficient
    adequate insufficient few; difficult hard tough challenge; easy simple; quick fast rapid swift soon speed; new
    recent latest fresh novel; first initial original; wrong mistake error false incorrect mistaken err; right correct
    true accurate; true real genuine fact; clear obvious evident plain; unclear unknown unsure uncertain mystery know;
    possible may might could can possibility potential; perhaps maybe possibly may might; likely probable probably
    expect; unable cannot impossible fail; fail failure unsuccessful unable collapse; necessary need essential require;
    need require must necessary; excellent good great fine; bad poor terrible awful; biased partial unfair bias favour
    favor; anger fury rage angry furious outrage irate; happy glad please delight delighted satisfied satisfaction
    pleased relieved; sad regret sorry grief mourn sorrow; sorry apologise apologize apology regret; surprise shock
    astonish stun unexpected; cry weep tear sob; brave courage dare bold; child kid boy girl daughter son youngster
    young calf; parent father mother family; family relative household kin parent; mother mum mom; father dad; wife
    husband spouse; people person individual human resident citizen inhabitant man woman; resident inhabitant local
    villager neighbour neighbor citizen home live; house home flat apartment building residence property; flat
    apartment; building structure block; school pupil classroom teach; student pupil undergraduate; teacher school;
    university college academic; doctoral phd doctorate; car vehicle automobile driver motorist drive; driver motorist;
    lorry truck; train rail railway; plane aircraft jet flight; ship boat vessel ferry; road street highway route;
    traveller traveler passenger; journey trip travel tour visit; visit tour trip travel; centre center downtown middle;
    area region district zone territory place; border frontier; north northern; south southern; east eastern; west
    western; city town municipality capital; village town hamlet settlement; underground ground subterranean; tunnel
    gallery shaft; sea ocean marine; animal creature wildlife species; dolphin whale; nature environment environmental;
    climate weather warming; pollution emission; energy power electricity; electricity power; water drink; food eat
    meal; meal dinner lunch cook; rule regulation law legislation act; law legislation act bill statute; limit restrict
    restriction cap; breach violate violation break infringe infringement flout ignore; obey comply follow respect;
    right entitle entitlement; duty obligation task responsibility; talk discuss discussion negotiate negotiation speak
    conversation meeting; meet meeting summit gather conference; discuss debate talk consider address; quarrel dispute
    row argument conflict disagreement; broker mediate mediator mediation negotiate; diplomat ambassador envoy;
    counterpart colleague peer; ally partner friend; enemy foe rival opponent; rival competitor opponent competition;
    guess estimate estimation reckon put; calculate estimate reckon; count number total tally; number figure total
    amount; part share proportion portion; remain rest remainder left stay; rest remainder remain other; other another
    different; same identical equal alike; similar like resemble alike; change alter alteration modify modification
    amend reform; improve better improvement upgrade; worsen deteriorate worse; cause reason why because blame lead;
    result outcome finding conclusion effect; effect impact influence consequence; reaction respond response react; lead
    head run; follow pursue after; pursue chase follow; use employ apply utilise utilize; build construct construction
    erect; repair fix mend restore renovate; restore reinstate; send dispatch deliver deploy; receive get obtain; get
    obtain receive acquire; give provide supply hand grant giveup; surrender giveup yield relinquish; carryout perform
    conduct do execute; happen occur takeplace come strike; appear seem look; name call; write draft author; record
    register log measure count; sign signature; publish release issue print; secret confidential hidden; hide conceal
    cover; choose select pick opt choice; attend present go participate; join enter participate; leave depart exit quit
    go; arrive come reach; reach arrive attain achieve; achieve reach accomplish attain; replace substitute swap; gather
    collect assemble; collect raise gather; separate divide split part; split divide divided rift break; include contain
    comprise; belong own; exclude omit leaveout out keepout shutout; watch look see observe view bear; observe monitor
    watch; monitor observer inspector supervise supervision; listen hear; remember recall memory; forget leavebehind
    leave; accidental accident chance coincidence; try attempt seek effort; effort attempt work; solve resolve solution;
    wait await; haunt trouble torment; silent quiet mute; noise sound loud; sound voice call cry; artificial synthetic;
    cover include span; early premature soon; late last eventual; current present now; ago earlier before since; future
    coming next ahead generation; annual yearly year; free gratis; exempt exemption exception; replay rewatch; quickly
    soon fast; finally eventually; unanimous everyone all; narrow close slim; narrowly barely; massive mass; sharp
    steep; shop cafe restaurant; church religious religion faith; art painting picture work; painting picture portrait
    canvas; museum gallery exhibition; exhibition show display; film movie cinema; song music singer sing; book novel
    author write; tourist visitor tourism holiday; holiday vacation; website online internet web; computer software
    system; hacker hack cyberattack intrusion; data information; phone telephone mobile; photo picture photograph image;
    video footage film; rumour rumor gossip; journalist reporter press media; newspaper paper daily; farmer farm
    agriculture grower; crop harvest grain; drought dry; shortage lack scarcity short; lack shortage without absence
    want; hunger famine starve starvation; poverty poor; rich wealthy; tax levy duty tariff; bank lender; rate interest;
    inflation price; economy economic; trade commerce export import; market trade; building site; satellite spacecraft
    probe; rocket launcher; astronaut crew; pilot crew captain; captain skipper; strict tough harsh tight; loosen relax
    ease; undo reverse repeal overturn revoke; overturn quash reverse annul; oversee supervise monitor; assess evaluate
    judge examine; weigh consider contemplate mull think; rely depend hinge condition; depend hinge rely tie condition
    tied; divert redirect; aware know conscious; spread circulate; stay remain; disturb disrupt disruption; harass
    bully; deter discourage putoff dissuade; encourage urge promote; enforce implement apply; implement introduce enact;
    ratify approve pass adopt; pass adopt approve carry; approve pass clear greenlight; negotiation talk negotiate
    discussion; breakdown fail failure collapse end result; sink founder godown capsize; extinguish putout douse
    firefighter fire; return comeback back goback; leaveopen notruleout ruleout open possible; turnout attendance part
    voter vote; release free freed freedom; motion resolution proposal bill vote decision; councillor member lawmaker
    mp; oppose voteagainst reject; abroad import foreign outside
"""
