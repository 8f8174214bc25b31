"""Countries with the words for their people and their capitals, so that "Ukrainian" meets "Ukraine".

Names, demonyms and capitals as in general use in English news; folded (lower case, no diacritics), one country a line:
names, then words for its people and things, then capitals with their older spellings.
"""

from __future__ import annotations

from functools import cache

_COUNTRIES = """
afghanistan; afghan afghans; kabul
albania; albanian albanians; tirana
algeria; algerian algerians; algiers
andorra; andorran andorrans
angola; angolan angolans; luanda
argentina; argentine argentines argentinian argentinians; buenos_aires
armenia; armenian armenians; yerevan
australia; australian australians; canberra
austria; austrian austrians; vienna
azerbaijan; azerbaijani azerbaijanis azeri azeris; baku
bahamas; bahamian bahamians; nassau
bahrain; bahraini bahrainis; manama
bangladesh; bangladeshi bangladeshis; dhaka dacca
barbados; barbadian barbadians; bridgetown
belarus; belarusian belarusians belarussian belarussians; minsk
belgium; belgian belgians; brussels
belize; belizean belizeans; belmopan
benin; beninese; porto-novo
bhutan; bhutanese; thimphu
bolivia; bolivian bolivians; la_paz
bosnia bosnia_and_herzegovina; bosnian bosnians; sarajevo
botswana; botswanan botswanans; gaborone
brazil; brazilian brazilians; brasilia
brunei; bruneian bruneians
bulgaria; bulgarian bulgarians; sofia
burkina_faso; burkinabe; ouagadougou
burundi; burundian burundians; gitega
cambodia; cambodian cambodians; phnom_penh
cameroon; cameroonian cameroonians; yaounde
canada; canadian canadians; ottawa
cape_verde cabo_verde; cape_verdean; praia
central_african_republic; ; bangui
chad; chadian chadians; ndjamena
chile; chilean chileans; santiago
china; chinese; beijing peking
colombia; colombian colombians; bogota
congo; congolese; kinshasa
costa_rica; costa_rican costa_ricans; san_jose
croatia; croatian croatians; zagreb
cuba; cuban cubans; havana
cyprus; cypriot cypriots; nicosia
czech_republic czechia; czech czechs; prague
denmark; danish dane danes; copenhagen
djibouti; djiboutian djiboutians
dominican_republic; dominican dominicans; santo_domingo
ecuador; ecuadorian ecuadorians ecuadorean ecuadoreans; quito
egypt; egyptian egyptians; cairo
el_salvador; salvadoran salvadorans; san_salvador
equatorial_guinea; ; malabo
eritrea; eritrean eritreans; asmara
estonia; estonian estonians; tallinn
eswatini swaziland; swazi swazis; mbabane
ethiopia; ethiopian ethiopians; addis_ababa
fiji; fijian fijians; suva
finland; finnish finn finns; helsinki
france; french frenchman frenchmen; paris
gabon; gabonese; libreville
gambia; gambian gambians; banjul
georgia; georgian georgians; tbilisi
germany; german germans; berlin
ghana; ghanaian ghanaians; accra
greece; greek greeks; athens
greenland; greenlandic greenlander greenlanders; nuuk
guatemala; guatemalan guatemalans
guinea; guinean guineans; conakry
guinea-bissau; ; bissau
guyana; guyanese; georgetown
haiti; haitian haitians; port-au-prince
honduras; honduran hondurans; tegucigalpa
hungary; hungarian hungarians; budapest
iceland; icelandic icelander icelanders; reykjavik
india; indian indians; new_delhi
indonesia; indonesian indonesians; jakarta
iran; iranian iranians; tehran teheran
iraq; iraqi iraqis; baghdad
ireland; irish irishman irishmen; dublin
israel; israeli israelis; jerusalem
italy; italian italians; rome
ivory_coast cote_divoire; ivorian ivorians; yamoussoukro
jamaica; jamaican jamaicans; kingston
japan; japanese; tokyo
jordan; jordanian jordanians; amman
kazakhstan; kazakh kazakhs kazakhstani; astana
kenya; kenyan kenyans; nairobi
kosovo; kosovar kosovars kosovan kosovans; pristina
kuwait; kuwaiti kuwaitis
kyrgyzstan; kyrgyz; bishkek
laos; laotian laotians; vientiane
latvia; latvian latvians; riga
lebanon; lebanese; beirut
lesotho; basotho; maseru
liberia; liberian liberians; monrovia
libya; libyan libyans; tripoli
liechtenstein; ; vaduz
lithuania; lithuanian lithuanians; vilnius
luxembourg; luxembourgish luxembourger luxembourgers
madagascar; malagasy; antananarivo
malawi; malawian malawians; lilongwe
malaysia; malaysian malaysians; kuala_lumpur
maldives; maldivian maldivians
mali; malian malians; bamako
malta; maltese; valletta
mauritania; mauritanian mauritanians; nouakchott
mauritius; mauritian mauritians; port_louis
mexico; mexican mexicans; mexico_city
moldova; moldovan moldovans; chisinau kishinev
monaco; monegasque monegasques
mongolia; mongolian mongolians; ulaanbaatar ulan_bator
montenegro; montenegrin montenegrins; podgorica
morocco; moroccan moroccans; rabat
mozambique; mozambican mozambicans; maputo
myanmar burma; burmese; naypyidaw
namibia; namibian namibians; windhoek
nepal; nepali nepalis nepalese; kathmandu
netherlands holland; dutch dutchman dutchmen; amsterdam
new_zealand; new_zealander new_zealanders; wellington
nicaragua; nicaraguan nicaraguans; managua
niger; nigerien nigeriens; niamey
nigeria; nigerian nigerians; abuja
north_korea dprk; north_korean north_koreans; pyongyang
north_macedonia macedonia; macedonian macedonians; skopje
norway; norwegian norwegians; oslo
oman; omani omanis; muscat
pakistan; pakistani pakistanis; islamabad
palestine; palestinian palestinians; ramallah
panama; panamanian panamanians; panama_city
papua_new_guinea; papuan papuans; port_moresby
paraguay; paraguayan paraguayans; asuncion
peru; peruvian peruvians; lima
philippines; filipino filipinos philippine; manila
poland; polish pole poles; warsaw
portugal; portuguese; lisbon
qatar; qatari qataris; doha
romania; romanian romanians; bucharest
russia russian_federation; russian russians; moscow
rwanda; rwandan rwandans; kigali
samoa; samoan samoans; apia
saudi_arabia; saudi saudis saudi_arabian; riyadh
scotland; scottish scot scots; edinburgh
senegal; senegalese; dakar
serbia; serbian serbians serb serbs; belgrade
seychelles; seychellois
sierra_leone; sierra_leonean sierra_leoneans; freetown
singapore; singaporean singaporeans
slovakia; slovak slovaks slovakian slovakians; bratislava
slovenia; slovene slovenes slovenian slovenians; ljubljana
somalia; somali somalis somalian somalians; mogadishu
south_africa; south_african south_africans; pretoria
south_korea; south_korean south_koreans; seoul
south_sudan; south_sudanese; juba
spain; spanish spaniard spaniards; madrid
sri_lanka; sri_lankan sri_lankans; colombo
sudan; sudanese; khartoum
suriname; surinamese; paramaribo
sweden; swedish swede swedes; stockholm
switzerland; swiss; bern
syria; syrian syrians; damascus
taiwan; taiwanese; taipei
tajikistan; tajik tajiks; dushanbe
tanzania; tanzanian tanzanians; dodoma
thailand; thai thais; bangkok
tibet; tibetan tibetans; lhasa
togo; togolese; lome
tonga; tongan tongans
trinidad_and_tobago; trinidadian trinidadians; port_of_spain
tunisia; tunisian tunisians; tunis
turkey turkiye; turkish turk turks; ankara
turkmenistan; turkmen; ashgabat
uganda; ugandan ugandans; kampala
ukraine; ukrainian ukrainians; kyiv kiev
united_arab_emirates uae emirates; emirati emiratis; abu_dhabi
united_kingdom uk britain great_britain; british briton britons; london
united_states usa us america united_states_of_america; american americans; washington
uruguay; uruguayan uruguayans; montevideo
uzbekistan; uzbek uzbeks; tashkent
venezuela; venezuelan venezuelans; caracas
vietnam viet_nam; vietnamese; hanoi
wales; welsh welshman welshmen; cardiff
yemen; yemeni yemenis; sanaa
zambia; zambian zambians; lusaka
zimbabwe; zimbabwean zimbabweans; harare
england; english englishman englishmen
europe; european europeans
africa; african africans
asia; asian asians
european_union eu
united_nations un
"""

# One place under two names that share too few letters to be found by their sound.
_EXONYMS = {
    "kiev": "kyiv", "odessa": "odesa", "kharkov": "kharkiv", "lvov": "lviv", "dnepropetrovsk": "dnipro", "dnepr": "dnieper",
    "chernobyl": "chornobyl", "bombay": "mumbai", "calcutta": "kolkata", "madras": "chennai", "bangalore": "bengaluru",
    "peking": "beijing", "canton": "guangzhou", "saigon": "ho chi minh city", "rangoon": "yangon", "dacca": "dhaka",
    "kishinev": "chisinau", "teheran": "tehran", "ulan bator": "ulaanbaatar", "daesh": "isis",
}  # fmt: skip


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    countries: dict[str, str] = {}
    capitals: dict[str, str] = {}
    demonyms: set[str] = set()
    for line in _COUNTRIES.strip().splitlines():
        names, people, cities = (
            [entry.replace("_", " ") for entry in column.split()] for column in (*line.split(";"), "", "")[:3]
        )
        key = names[0]
        countries.update(dict.fromkeys((*names, *people), key))
        capitals.update(dict.fromkeys(cities, key))
        demonyms.update(people)
    return countries, capitals, frozenset(demonyms)


def country(words: str) -> str | None:
    """The country that a folded name or demonym stands for: "ukrainians" and "ukraine" give "ukraine"."""
    return _tables()[0].get(words)


def is_demonym(words: str) -> bool:
    """Whether the folded `words` mean people or things of a country, not the country itself."""
    return words in _tables()[2]


def governed_from(city: str) -> str | None:
    """The country whose government news means by this capital ("moscow" gives "russia"): a weak relation, not a name."""
    return _tables()[1].get(city)


def usual_name(words: str) -> str:
    """The folded name as it is spelt today where a place has an older one: "kiev" gives "kyiv"."""
    return _EXONYMS.get(words, words)
