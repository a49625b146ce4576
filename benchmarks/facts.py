"""What the stories in `examples/` say, written down by hand: who is who, and who holds which view.

PEOPLE: `name | role | words of the sentence that gives the role`, the role as the story words it. VIEWS: `actor |
stance | the view | words of the sentence that supports it`, in the words a summary would use.
"""

from __future__ import annotations

from typing import Final

PEOPLE: Final = {
    "harbour-talks": """
Ingrid Sollweg | mediator | announced shortly before midnight
Tomas Ardelian | Velmora’s foreign minister | Tomas Ardelian
Maren Okolie-Brandt | Kestrian counterpart | Maren Okolie-Brandt
Edvard Lunn | President of Kestria | President Edvard Lunn
Halina Voss | Velmora’s prime minister | Halina Voss
Per Haldorsen | retired admiral | Per Haldorsen
Birgit Anselm-Roy | director of the Federation of Basin Shipowners | Birgit Anselm-Roy
Osric Dahl | commands Kestria’s coast guard | Osric Dahl
Liv Tarrant | mayor | Liv Tarrant
""",
    "dairy-fine": """
Philippa Renshawe | Judge | Judge Philippa Renshawe
Colin Ashgrove | former head of production | Colin Ashgrove
Rosalind Peake | former chief executive | Rosalind Peake
Desmond Okwuosa | Tarrow's lawyer | Desmond Okwuosa
Yvette Lorring | speaks for the families | Yvette Lorring
Grant Mellish | finance director | Grant Mellish
Priya Natesan-Hall | analyst at Quillfeather & Sons | Priya Natesan-Hall
""",
    "bridge-vote": """
Cordelia Ashby | mayor | Cordelia Ashby
Emeka Lindqvist | engineer | Emeka Lindqvist
Ambrose Tull | bishop | Ambrose Tull
Nora Pendlebury | leads the Conservators | Nora Pendlebury
Tess Okafor-Lyle | spokeswoman for the highways department | Tess Okafor-Lyle
Rufus Blackadder-Jones | independent | Rufus Blackadder-Jones
""",
    "lost-bell": """
Matteo Grieve | diver | Matteo Grieve
Anselm Corrigan | priest of Saint Orla | Anselm Corrigan
Paolo Wendt | director | Paolo Wendt
""",
    "reservoir-de": """
Friederike Aschenbeck | Landrätin des Kreises Grauwald | Friederike Aschenbeck
Jörn Wittkamp | Vorstandschef der Talwasser AG | Jörn Wittkamp
Ute Brandlechner | Vorsitzende | Ute Brandlechner
Henrik Solmsdorf | Gutachter | Henrik Solmsdorf
""",
    "ferry-fr": """
Solène Kermadiou | secrétaire du syndicat des gens de mer | Solène Kermadiou
Bastien Rocheval | directeur général de la compagnie | Bastien Rocheval
Aurélien Pradeloup | maire | Aurélien Pradeloup
Maud Estévenon | préfète | Maud Estévenon
Yann Le Quilleuc | patron de pêche | Yann Le Quilleuc
""",
    "lithium-es": """
Remedios Altagracia Piñol | presidenta regional | Remedios Altagracia Piñol
Fabián Urrestieta | director de la empresa | Fabián Urrestieta
Casimiro Belloch | alcalde de San Aurelio | Casimiro Belloch
Inés Sotomonte | hidróloga | Inés Sotomonte
""",
    "tram-ru": """
Глеб Сухорученко | директор «Ольшантранса» | Глеб Сухорученко
Таисия Заболотнева | мэр города | Таисия Заболотнева
Артур Мелкумов | лидер | Артур Мелкумов
Лидия Кроткова | медсестра | Лидия Кроткова
""",
    "water-ar": """
هالة المرزباني | رئيسة المجلس | هالة المرزباني
نزار القلعاوي | المدير التنفيذي | نزار القلعاوي
سالم البوعيني | رئيس النقابة | سالم البوعيني
دانة الخرّاز | المهندسة | دانة الخرّاز
""",
    "school-ja": """
御子柴玲子 | 教育長 | 御子柴玲子
鵜飼原大地 | 「子どもを守る会」の代表 | 鵜飼原大地
蓮沼正臣 | 市長 | 蓮沼正臣
樫村由紀乃 | 議員 | 樫村由紀乃
""",
    "olives-tr": """
Nevzat Taşdelioğlu | Birlik Başkanı | Nevzat Taşdelioğlu
Gülfem Akpınarlı | üreticiler adına konuşan | Gülfem Akpınarlı
Orhun Sezginer | kaymakam | Orhun Sezginer
Belkıs Omuzlu | derneğin sözcüsü | Belkıs Omuzlu
""",
    "theatre-it": """
Ornella Vassalbruni | sindaca | Ornella Vassalbruni
Dario Quintavecchi | amministratore delegato | Dario Quintavecchi
Leonida Cafarra | soprintendente | Leonida Cafarra
Fulvia Mentastri | ingegnera | Fulvia Mentastri
""",
    "incinerator-pt": """
Iraci Montalvão | relatora do parecer | Iraci Montalvão
Otoniel Brasilino | diretor da empresa Cinzalimpa | Otoniel Brasilino
Valdomiro Castanhede | prefeito | Valdomiro Castanhede
Jussara Pederneiras | bióloga | Jussara Pederneiras
""",
    "library-uk": """
Соломія Кривобок | міська голова | Соломія Кривобок
Остап Дригайло | директор департаменту фінансів | Остап Дригайло
Гордій Заплава | лідер | Гордій Заплава
Мотря Щербина | речниця | Мотря Щербина
""",
    "wharf-zh": """
欧阳静澜 | 副市长 | 副市长欧阳静澜
薛柏年 | 公司总经理 | 公司总经理薛柏年
祝云杉 | “老码头之友”协会会长 | 会长祝云杉
邝启山 | 市长 | 市长邝启山
简若霜 | 合作社社长 | 社长简若霜
""",
}

VIEWS: Final = {
    "harbour-talks": """
Ingrid Sollweg | states | The first convoy would leave on the morning of 2 April. | first convoy, carrying
Tomas Ardelian | states | His government had accepted the inspection of cargo. | Tomas Ardelian
Tomas Ardelian | opposes | His government would not accept Kestrian pilots on board. | Tomas Ardelian
Tomas Ardelian | states | The port would earn Velmora $3.2 million a week. | Ardelian added
Maren Okolie-Brandt | denies | Her country had not asked for pilots. | Maren Okolie-Brandt
Maren Okolie-Brandt | demands | Her country asked for a list of every ship 48 hours before it sails. | What we asked for
Edvard Lunn | demands | No tanker moves until the Velmoran side hands over the logbook of the trawler. | Edvard Lunn
Halina Voss | opposes | Voss would not give the logbook to another state. | Two officials
Birgit Anselm-Roy | warns | Insurers would not cover a voyage before they had seen the charts. | She warned
Osric Dahl | states | His crews had been ordered not to board ships sailing under the council’s flag. | Osric Dahl
Maren Okolie-Brandt | states | A compromise on tankers is possible by July. | According to Sollweg
""",
    "dairy-fine": """
Philippa Renshawe | criticises | It was not an accident of one night shift. | price list
Desmond Okwuosa | states | The company would appeal within the 28 days allowed. | Desmond Okwuosa
Desmond Okwuosa | states | The company accepts that mistakes were made. | My client accepts
Desmond Okwuosa | opposes | The company does not accept a number drawn from the air. | My client accepts
Yvette Lorring | criticises | She was not satisfied. | Yvette Lorring
Yvette Lorring | demands | She would ask the Food Standards Board to reopen its own file. | Lorring said she would ask
Grant Mellish | states | Profit this year would be between £90 million and £95 million. | Grant Mellish
Grant Mellish | states | No plant would close. | Grant Mellish
""",
    "bridge-vote": """
Cordelia Ashby | denies | No signs had been ordered. | Ashby denied
Cordelia Ashby | states | She has crossed the bridge every day since she was six. | I have crossed
Emeka Lindqvist | states | Two of the bridge’s eight arches had sunk by 34 millimetres. | Emeka Lindqvist
Emeka Lindqvist | undecided | He did not recommend closing the bridge to buses. | He did not recommend
Ambrose Tull | supports | The bishop favours the closure. | The bishop
Nora Pendlebury | opposes | Her group would challenge the vote in court. | Nora Pendlebury
Sunniva Holt | states | She hoped it would pay for half of the repairs. | Holt, the youngest
""",
    "lost-bell": """
Matteo Grieve | states | He did not want a reward. | Grieve said
Anselm Corrigan | states | The bell had been stolen from his tower. | Father Anselm Corrigan
Judith Sarkany | states | Her church had sold the bell to Saint Orla for 300 silver marks. | Judith Sarkany
Judith Sarkany | states | Her church had never been paid. | Judith Sarkany
Paolo Wendt | states | He would ask a historian to read the inscription. | Paolo Wendt
""",
    "reservoir-de": """
Friederike Aschenbeck | opposes | Sie lässt nicht zu, dass 18.000 Menschen auf dem Trockenen sitzen. \
| Wir lassen nicht zu
Jörn Wittkamp | opposes | Er wies die Kritik zurück. | wies die Kritik
Jörn Wittkamp | states | Gegen die Absenkung bestehen keine Bedenken. | Gegen die Absenkung
Fischereiverband | supports | Der Fischereiverband unterstützt die Landrätin. | Der Fischereiverband unterstützt
Ute Brandlechner | warns | Der Bestand erholt sich erst in fünf Jahren. | Sie befürchtet
Henrik Solmsdorf | opposes | Die Fische sind nicht am niedrigen Wasserstand gestorben. | Henrik Solmsdorf
Friederike Aschenbeck | states | Es besteht keine Gefahr für die Dörfer unterhalb der Mauer. | Aschenbeck zufolge
Jörn Wittkamp | warns | Bei Starkregen könne das niemand garantieren. | Wittkamp dagegen
""",
    "ferry-fr": """
Solène Kermadiou | demands | Elle réclame le retour à cinq marins par rotation. | Elle réclame
Solène Kermadiou | demands | Les marins demandent 180 euros de plus par mois. | Nous ne demandons
Bastien Rocheval | states | Chaque jour de grève coûte 95 000 euros. | Selon lui
Bastien Rocheval | offers | Il propose une prime unique de 600 euros. | M. Rocheval propose
Aurélien Pradeloup | states | Les pharmacies ont des réserves pour dix jours. | Aurélien Pradeloup
Aurélien Pradeloup | opposes | Il s’oppose à toute réquisition des navires. | Une dame m’a dit
Maud Estévenon | demands | Le transport des malades doit être rétabli avant samedi. | La préfète
Yann Le Quilleuc | states | Il comprend ces gens. | un seul homard
""",
    "lithium-es": """
Remedios Altagracia Piñol | criticises | La mina consume 1,9 millones de metros cúbicos al año. | Piñol aseguró
Fabián Urrestieta | states | Los contadores marcan 1,08 millones. | Nuestros contadores
Fabián Urrestieta | criticises | La suspensión deja sin sueldo a 640 trabajadores. | Según Urrestieta
sindicato minero | criticises | El sindicato minero critica la decisión. | El sindicato minero
asociación de regantes | supports | La asociación de regantes apoya la decisión. | El sindicato minero
Inés Sotomonte | warns | El acuífero podría agotarse en 2034. | La hidróloga
Inés Sotomonte | opposes | El permiso no debió concederse nunca. | Sotomonte cree
""",
    "tram-ru": """
Глеб Сухорученко | states | Каждый день работы обходится в 2,7 млн рублей. | По его словам
Глеб Сухорученко | offers | Сухорученко пообещал найти деньги. | Сухорученко пообещал
Таисия Заболотнева | demands | Она потребовала возобновить движение до 1 февраля. | Мэр города
Таисия Заболотнева | denies | Город не отказывался платить. | Заболотнева отрицает
Депутаты от фракции «Наш берег» | opposes | Депутаты выступают против выплаты всей суммы. | Депутаты от фракции
Артур Мелкумов | demands | Долг надо сначала проверить. | Артур Мелкумов
Профсоюз водителей | supports | Профсоюз водителей поддерживает компанию. | Профсоюз водителей
Лидия Кроткова | states | Вчера она шла до больницы пешком семь километров. | Лидия Кроткова
""",
    "water-ar": """
هالة المرزباني | opposes | المدينة لن تدفع منها شيئًا. | وأضافت أن إصلاح
هالة المرزباني | states | إصلاح الخزانات سيكلف 4.8 مليون دولار. | وأضافت أن إصلاح
نزار القلعاوي | denies | شركته ليست مسؤولة عن التسرب. | ونفى المدير
نزار القلعاوي | offers | عرض إرسال 25 مهندسًا خلال أسبوع. | وعرض القلعاوي
نقابة المزارعين | opposes | تعارض نقابة المزارعين التأجيل. | وتعارض نقابة
اتحاد الأطباء | supports | يؤيد اتحاد الأطباء التأجيل. | وتعارض نقابة
سالم البوعيني | warns | موسم الطماطم سيضيع. | وحذّر رئيس
دانة الخرّاز | criticises | الخرسانة لا تطابق المواصفات. | ونقل أحد
""",
    "school-ja": """
御子柴玲子 | states | 統合をやめるわけではない。 | 教育長の
御子柴玲子 | states | 急ぎすぎたことは認める。 | 教育長の
鵜飼原大地 | demands | 計画の撤回を求めている。 | の代表、鵜飼原
鵜飼原大地 | criticises | 運転手は1人も決まっていない。 | 市の担当者は
蓮沼正臣 | supports | 統合を支持している。 | 市長の蓮沼
蓮沼正臣 | states | 延期は半年で十分だ。 | 関係者による
樫村由紀乃 | warns | 予算の見通しが立たなくなる。 | 樫村由紀乃
""",
    "olives-tr": """
Nevzat Taşdelioğlu | states | Fiyat değişmeyecek. | Nevzat Taşdelioğlu
Nevzat Taşdelioğlu | denies | Birlik fabrikayı kapatmayacak. | Taşdelioğlu, birliğin
Gülfem Akpınarlı | states | Maliyet kilo başına 47,5 lirayı buluyor. | Gülfem Akpınarlı
Gülfem Akpınarlı | opposes | Üreticiler 12 Ekim’e kadar bahçelere girmeyecek. | Akpınarlı, 1.150
Ziraat Odası | supports | Ziraat Odası üreticileri destekliyor. | Ziraat Odası
Tüccarlar Derneği | opposes | Tüccarlar Derneği eyleme karşı çıkıyor. | Ziraat Odası
Belkıs Omuzlu | warns | Sözleşmelerin yüzde 30’u tehlikede. | Belkıs Omuzlu
""",
    "theatre-it": """
Ornella Vassalbruni | opposes | Non mette il pubblico sotto un soffitto che scricchiola. | Non metto il pubblico
Ornella Vassalbruni | states | I lavori costeranno 2,6 milioni di euro. | Vassalbruni ha aggiunto
Dario Quintavecchi | criticises | Da allora nessuno ha pulito le grondaie. | Dario Quintavecchi
Dario Quintavecchi | states | L’ultima ispezione risale al 2021. | Secondo Quintavecchi
Leonida Cafarra | warns | Teme di perdere il 40% degli abbonati. | Leonida Cafarra
sindacato degli orchestrali | opposes | Il sindacato degli orchestrali critica la chiusura. | Il sindacato
associazione dei commercianti | supports | L’associazione dei commercianti appoggia la chiusura. | Il sindacato
Fulvia Mentastri | warns | Altre due travi potrebbero cedere prima di primavera. | Fulvia Mentastri
Fulvia Mentastri | states | Il legno non era abbastanza asciutto. | un suo collaboratore
""",
    "incinerator-pt": """
Iraci Montalvão | opposes | Não trocaremos o caranguejo pela fumaça. | Não vamos trocar
Iraci Montalvão | states | 1.300 famílias vivem da pesca na região. | Ela afirmou
Otoniel Brasilino | denies | A usina não ameaça o rio. | Otoniel Brasilino
Otoniel Brasilino | criticises | A decisão elimina 480 empregos. | Segundo Brasilino
Valdomiro Castanhede | supports | Castanhede apoia a usina. | Valdomiro Castanhede
Valdomiro Castanhede | states | Prometeu recorrer até 15 de setembro. | Valdomiro Castanhede
sindicato dos garis | opposes | O sindicato dos garis critica a votação. | O sindicato
associação dos pescadores | supports | A associação dos pescadores apoia a votação. | O sindicato
Jussara Pederneiras | warns | O mangue pode desaparecer até 2041. | Jussara Pederneiras
Jussara Pederneiras | opposes | O aterro atual não deveria ter sido licenciado. | Segundo um assessor
""",
    "library-uk": """
Соломія Кривобок | opposes | Місто не віддасть читальні зали під аптеки. | Ми не віддамо
Соломія Кривобок | states | Утримання бібліотек коштує 6,4 млн гривень на рік. | За її словами
Остап Дригайло | states | Грошей у бюджеті бракує. | Остап Дригайло
Остап Дригайло | offers | Дригайло пообіцяв знайти кошти до 15 травня. | Дригайло пообіцяв
Депутати від фракції «Чисте місто» | opposes | Депутати виступають проти відстрочки. | Депутати від фракції
Гордій Заплава | demands | Дві будівлі треба продати. | Гордій Заплава
Профспілка бібліотекарів | supports | Профспілка бібліотекарів підтримує раду. | Профспілка бібліотекарів
Мотря Щербина | denies | Працівники не погодилися на скорочення. | Мотря Щербина
Спілка видавців | criticises | Спілка видавців критикує рішення. | Спілка видавців
""",
    "wharf-zh": """
欧阳静澜 | states | 改造不会取消。 | 副市长欧阳静澜
欧阳静澜 | states | 市里只承担其中四成。 | 欧阳静澜表示
海屿置业 | opposes | 海屿置业反对推迟。 | 开发商海屿置业
薛柏年 | warns | 每推迟一个月，公司将损失850万元。 | 公司总经理薛柏年
薛柏年 | offers | 公司愿意保留两座仓库。 | 薛柏年提出
祝云杉 | supports | 欢迎推迟。 | 会长祝云杉
祝云杉 | demands | 要求撤销整个计划。 | 会长祝云杉
邝启山 | supports | 推迟半年就够了。 | 市长邝启山
渔业合作社 | supports | 渔业合作社支持拆除。 | 渔业合作社
航运工会 | opposes | 航运工会反对拆除。 | 渔业合作社
简若霜 | warns | 160艘渔船将无处停靠。 | 社长简若霜
""",
}
