"""Who says or holds what: the Turkish words."""

from __future__ import annotations

from briefing.languages.saying import Words, cues, words

WORDS = Words(
    cues=cues(
        say="""dedi dediler diyor diyorlar söyledi söylediler söylüyor belirtti belirttiler belirtiyor açıkladı
        açıkladılar açıklıyor ifade_etti ifade_ettiler ekledi eklediler vurguladı vurguladılar kaydetti
        kaydettiler sordu yazdı yanıtladı uyardı uyardılar dile_getirdi anlattı bildirdi bildirdiler duyurdu
        duyurdular savundu savundular iddia_etti iddia_ettiler itiraf_etti kabul_etti yalanladı söz_verdi aktardı
        hatırlattı tekrarladı öne_sürdü ileri_sürdü ileri_sürüyor dikkat_çekti ifadelerini_kullandı
        değerlendirdi konuştu paylaştı""",
        hold="""istiyor istedi istediler talep_etti talep_ediyor inanıyor düşünüyor umuyor destekliyor destekledi
        karşı_çıkıyor karşı_çıktı reddetti reddediyor eleştirdi eleştiriyor kınadı planlıyor öneriyor önerdi
        tehdit_etti suçladı suçluyor çağrıda_bulundu oy_verdi endişeli bekliyor kabul_ediyor
        memnuniyetle_karşıladı sevinçle_karşıladı olumlu_karşıladı""",
        noun="açıklaması açıklamasında sözleri iddiası talebi çağrısı mesajı eleştirisi tweeti",
        after="göre",
    ),
    order="sov",
    that=words("ki diye"),
    joins=("ve", "veya", "ama", "ancak", "fakat"),
    subordinators=words("ki çünkü eğer"),
    prepositions=words("için ile gibi kadar sonra önce karşı doğru rağmen beri dair"),
    auxiliaries=words("değil ise"),
    adverbs=words("da de ayrıca sonra daha bugün dün yine tekrar artık henüz şimdi"),
    by=words("tarafından"),
    determiners=words("bu şu o her"),
    pronouns=words("o onlar"),
    many=words("onlar"),
    first_persons=words("biz ben siz sen"),
    indefinite=words("bir bazı birkaç birçok iki üç dört beş kimse"),
    drops=True,
    times=words(
        "pazartesi salı çarşamba perşembe cuma cumartesi pazar günü akşamı sabahı bugün dün ocak şubat mart nisan"
    ),
)
