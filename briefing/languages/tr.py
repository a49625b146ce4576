"""Turkish."""

from __future__ import annotations

from briefing.languages.language import (
    FunctionWords,
    Language,
    Morphology,
    Names,
    Negation,
    Numbers,
    PlainSpeech,
    Questions,
    Quotations,
    Rounding,
    Script,
    Speech,
    Times,
    Units,
    cues,
)
from briefing.languages.notation import entries, in_order, listed

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    absent="""
        morphology.suffixes morphology.past morphology.prefixes function_words.accented_is
        function_words.known function_words.several function_words.definite function_words.links
        function_words.genitives speech.indirect speech.contrasts speech.relatives speech.passives
        speech.possessives speech.participles speech.perfect speech.ambiguous speech.singular
        speech.articles speech.relational speech.clitics speech.forward speech.telling speech.addressing
        speech.clausal speech.beside speech.proclitics speech.stances speech.plain.settings
        speech.plain.beside speech.back negation.direct negation.verbs numbers.join numbers.parts
        numbers.one_word_ordinal units.between times.decade_endings times.decade_word names.endings
        names.role_tails names.surname names.plural_endings names.no_verbs names.verbs_first names.where
        names.of_places names.adjectives names.individuals names.given names.common names.inflected
        names.plural names.singular_only questions.asking""",
    script=Script(suffixes=True),
    morphology=Morphology(longest_stem=5),
    function_words=FunctionWords(
        empty=listed("""
            ve veya ya da de ki ile için gibi kadar göre sonra önce ama fakat ancak lakin çünkü eğer ise mi mu bu şu o
            bir her hic çok daha en az ben sen biz siz onlar beni seni onu bizi sizi onları bana sana ona bize size
            onlara benim senin onun bizim sizin onların kendi kendisi kendisine ne neden nasıl nerede kim hangi var yok
            değil dedi diye söyledi belirtti ifade etti eden ederek olarak olan oldu olduğu olduğunu olacak olacağını
            olup olması içinde üzerine üzerinde tarafından hem yani bile sadece yalnız zaten artık hâlâ iken üzere
            dolayı başka aynı tüm bütün bazı konuştu kaydetti et etmek ol olmak edildi ediyor edecek edeceğini ettiğini
            etmesi olmayan bulundu bulunan"""),
        opening=listed("""
            ama ancak artık ayrıca bazı belki ben beş bile bir biz bu bugün buna bundan bunlar bunun böylece bütün da
            daha de değil dört dün en evet fakat gibi göre hayır hem henüz her hâlâ iki ile ise için kadar ki ne o
            onlar onun sen siz sonra tüm var ve veya yandan yarın yine yok çok önce öte üç şimdi şu şunlar"""),
        indefinite=listed("bir"),
        pronouns=entries("any = o onun ona onu onlar onların kendisi"),
    ),
    speech=Speech(
        cues=cues(
            say="""
            dedi dediler diyor diyorlar söyledi söylediler söylüyor belirtti belirttiler belirtiyor açıkladı
            açıkladılar açıklıyor ifade_etti ifade_ettiler ekledi eklediler vurguladı vurguladılar kaydetti kaydettiler
            sordu yazdı yanıtladı uyardı uyardılar dile_getirdi anlattı bildirdi bildirdiler duyurdu duyurdular savundu
            savundular iddia_etti iddia_ettiler itiraf_etti kabul_etti yalanladı söz_verdi aktardı hatırlattı
            tekrarladı öne_sürdü ileri_sürdü ileri_sürüyor dikkat_çekti ifadelerini_kullandı değerlendirdi konuştu
            paylaştı""",
            hold="""
            istiyor istedi istediler talep_etti talep_ediyor inanıyor düşünüyor umuyor destekliyor destekledi
            karşı_çıkıyor karşı_çıktı reddetti reddediyor eleştirdi eleştiriyor kınadı planlıyor öneriyor önerdi
            tehdit_etti suçladı suçluyor çağrıda_bulundu oy_verdi endişeli bekliyor kabul_ediyor memnuniyetle_karşıladı
            sevinçle_karşıladı olumlu_karşıladı""",
            noun="açıklaması açıklamasında sözleri iddiası talebi çağrısı mesajı eleştirisi tweeti",
            after="göre",
        ),
        order="sov",
        that=listed("ki diye"),
        joins=("ve", "veya", "ama", "ancak", "fakat"),
        subordinators=listed("ki çünkü eğer"),
        prepositions=listed("için ile gibi kadar sonra önce karşı doğru rağmen beri dair"),
        auxiliaries=listed("değil ise"),
        adverbs=listed("da de ayrıca sonra daha bugün dün yine tekrar artık henüz şimdi"),
        by=listed("tarafından"),
        determiners=listed("bu şu o her"),
        pronouns=listed("o onlar"),
        many=listed("onlar"),
        first_persons=listed("biz ben siz sen"),
        indefinite=listed("bir bazı birkaç birçok iki üç dört beş kimse"),
        drops=True,
        verb_last=True,
        times=listed("""
            pazartesi salı çarşamba perşembe cuma cumartesi pazar günü akşamı sabahı bugün dün ocak şubat mart
            nisan"""),
        plain=PlainSpeech(
            verbs=listed("""
                dedi dediler diyor söyledi söylediler söylüyor belirtti belirttiler açıkladı ifade_etti ekledi yazdı
                kaydetti bildirdi"""),
            perfect=listed("da de"),
            joins=listed("ve ama"),
            before_times=listed("bu geçen"),
        ),
        ahead=r"\w+(?:acak|ecek|acağ|eceğ)\w*|planl\w+yor|bekleniyor|öngörülüyor|gerek\w*",
    ),
    negation=Negation(wide=listed("değil yok asla hayır değildir yoktur")),
    numbers=Numbers(
        one=listed("bir"),
        cardinals=entries("""
            0 = sıfır; 2 = iki; 3 = üç; 4 = dört; 5 = beş; 6 = altı; 7 = yedi; 8 = sekiz; 9 = dokuz; 10 = on;
            20 = yirmi; 30 = otuz; 40 = kırk; 50 = elli; 60 = altmış; 70 = yetmiş; 80 = seksen; 90 = doksan"""),
        scales=entries("100 = yüz; 1000 = bin; 1000000 = milyon; 1000000000 = milyar; 1000000000000 = trilyon"),
        plural_scales=entries("100 = yüzlerce; 1000 = binlerce; 1000000 = milyonlarca; 1000000000 = milyarlarca"),
        ordinals=entries("""
            1 = birinci ilk; 2 = ikinci; 3 = üçüncü; 4 = dördüncü; 5 = beşinci; 6 = altıncı; 7 = yedinci; 8 = sekizinci;
            9 = dokuzuncu; 10 = onuncu; 20 = yirminci; 30 = otuzuncu; 40 = kırkıncı; 50 = ellinci"""),
        fractions=entries("2 = yarısı yarısını yarım; 4 = çeyrek çeyreği"),
        half=listed("buçuk"),
        vague=entries("10 = onlarca düzinelerce; 10000 = on_binlerce; 100000 = yüz_binlerce"),
        collective=entries("12 = düzine"),
        several=listed("birkaç"),
        weak=listed("yüz bin altı yedi on ilk kırk elli yarım"),
        ranges=listed("ile ila veya ve"),
        rounding=Rounding(
            below=in_order("neredeyse"),
            below_after=in_order("yakın az"),
            above=in_order("en_az"),
            above_after=in_order("fazla çok aşkın"),
            around=in_order("yaklaşık aşağı_yukarı civarında"),
            around_after=in_order("civarında kadar"),
        ),
        comma_decimals=True,
        bare_scales=True,
        dotted_ordinals=True,
        year_named=True,
    ),
    units=Units(
        words=entries("""
            point:% = yüzde_puan; point = puan puanlık; bp = baz_puan;
            dollar = dolar doları dolarlık dolara doların dolardan abd_doları;
            euro = euro avro avroyu avroya avronun avrodan avroluk; cent = kuruş; pound = sterlin pound; franc = frank;
            yen = yen; yuan = yuan; rouble = ruble; hryvnia = grivna;
            lira = lira liralık lirayı liraya liranın liradan lirası türk_lirası; km = kilometre kilometrelik;
            m = metre metrelik; cm = santimetre santim; mm = milimetre; mile = mil; kg = kilogram kilo kiloluk;
            g = gram; t = ton tonluk tonu; ha = hektar hektarlık; km2 = kilometrekare; m2 = metrekare; l = litre;
            barrel = varil; mw = megavat; gw = gigavat; degree = derece; second = saniye; minute = dakika dakikalık;
            hour = saat saatlik; day = gün günlük; week = hafta haftalık; month = ay aylık;
            year = yıl yıllık yıldır yaşındaki yaşında; decade = on_yıl; century = yüzyıl"""),
    ),
    times=Times(
        months=entries("""
            1 = ocak; 2 = şubat; 3 = mart; 4 = nisan; 5 = mayıs; 6 = haziran; 7 = temmuz; 8 = ağustos; 9 = eylül;
            10 = ekim; 11 = kasım; 12 = aralık"""),
        weekdays=entries("0 = pazartesi; 1 = salı; 2 = çarşamba; 3 = perşembe; 4 = cuma; 5 = cumartesi; 6 = pazar"),
        words=entries("""
            relative:day-1 = dün dün_akşam; relative:day+0 = bugün bu_akşam bu_sabah bu_gece; relative:day+1 = yarın;
            relative:day-2 = evvelsi_gün önceki_gün; relative:day+2 = öbür_gün; shift:-1 = geçen geçtiğimiz son;
            shift:+0 = bu; shift:+1 = gelecek önümüzdeki; ago = önce evvel; hence = sonra; unit:day = gün günde;
            unit:week = hafta haftaki haftada; unit:month = ay ayı ayın ayında;
            unit:year = yıl yılı yılında yılın sene yılının; unit:hour = saatlik; unit:minute = dakika;
            unit:weekend = hafta_sonu; unit:decade = on_yıl; unit:century = yüzyıl yüzyılda;
            unit:quarter = çeyreği çeyreğinde çeyrek; season:21 = ilkbahar bahar; season:22 = yaz yazı yazında;
            season:23 = sonbahar sonbaharda sonbaharı; season:24 = kış kışı kışın;
            edge:0 = başı başında başlarında başlarına; edge:1 = ortası ortasında ortalarında;
            edge:2 = sonu sonunda sonlarında; about = yaklaşık civarında sularında; since = beri itibaren;
            until = kadar dek ile ila; and = ve; between = arasında; noon = öğlen;
            part = sabah akşam öğleden_sonra gece sabahı akşamı gecesi yerel_saatle; at = saat saatler;
            filler = , . ( ) ' da de ta te dan den tan ten a e ya ye günü in ın un ün nin nın deki daki teki taki;
            holiday:1-1 = yılbaşı; zone:+03:00 = tsi"""),
        postpositional=True,
        before_is_ago=True,
    ),
    names=Names(
        particles=listed("bin el al"),
        calendar=listed("""
            aralık ağustos cuma cumartesi ekim eylül haziran kasım mart mayıs nisan ocak pazar pazartesi perşembe salı
            temmuz çarşamba şubat"""),
        roles=listed("bay bayan dr prof"),
        role_stems=listed("""
            aday analist avukat bakan başbakan başkan belediye büyükelçi cumhurbaşkan gazeteci general hakim kral lider
            milletvekil müdür papa profesör sekreter senatör sözcü temsilci uzman vali yargıç yazar öğretmen"""),
        role_ending=6,
        groups=listed("""
            polis göstericiler protestocular sakinler yolcular kurbanlar askerler işçiler öğrenciler öğretmenler
            doktorlar hastalar itfaiyeciler göçmenler mülteciler çiftçiler balıkçılar taraftarlar seçmenler tüketiciler
            müşteriler aileler yetkililer milletvekilleri aktivistler tanıklar turistler çocuklar mürettebat
            siviller"""),
        role_last=True,
    ),
    quotations=Quotations(
        saying=(
            r"de(?:di|diği|diler|mişti|yerek)|diye\w*|söyle\w+|belirt\w+|açıkla\w+|ifade|ekle\w+|vurgula\w+|"
            r"kaydet\w+|sor(?:du|uyor)|yaz(?:dı|ıyor)|konuş\w+|nitele\w+|adlandır\w+|dile|uyar\w+|cevap\w*|yanıt\w*|"
            r"göre"
        ),
        mentioning=r"sözde|adlı|isimli|başlıklı|kelimesi|film\w*|kitab\w*|gazete\w*",
        negation=(
            r"değil\w*|hayır|yok\w*|asla|hiç\w*|ne|olma\w+|\w+m[ae]d[ıiuü]\w*|\w+m[ae]z\w*|\w+m[ae]yacak\w*|"
            r"\w+m[ae]yecek\w*|\w+m[ıiuü]yor\w*|eğer"
        ),
    ),
    questions=Questions(
        opening=in_order("""
            kim kimi kime kimin ne neyi neye ne_zaman nerede nereye nereden neden niçin niye nasıl kaç hangi acaba"""),
        left_open=r"belirsiz\w*|belli değil|bilinmiyor|net değil|kesin değil|bilinmeyen|açık değil",
    ),
)
