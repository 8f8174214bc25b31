"""Verbs that go two ways, in the languages beside English: to agree and to reject, to rise and to fall.

A row is a pair of opposites in the forms that news writes; a tilde parts a verb from its particle. Forms that mean
something else as well ("schloss", "arrête") are left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

CONVERSE = frozenset("gewinnt kauft gagne achète gana compra ganha vince wint koopt kazandı satın+aldı выиграл купил".split())
"""The first words of the rows in which what two do may be one thing: what one buys another sells."""
OPPOSITES: Mapping[str, Sequence[tuple[str, str]]] = {
    "de": (
        (
            "zustimmen zustimmt zustimmte zustimmten zugestimmt zuzustimmen stimmt~zu stimmen~zu stimmte~zu stimmten~zu "
            "annimmt angenommen anzunehmen nimmt~an nehmen~an nahm~an nahmen~an billigt billigte billigten gebilligt "
            "akzeptiert akzeptierte akzeptierten akzeptieren",
            "ablehnen ablehnt ablehnte ablehnten abgelehnt abzulehnen lehnt~ab lehnen~ab lehnte~ab lehnten~ab "
            "zurückgewiesen zurückweist weist~zurück weisen~zurück wies~zurück wiesen~zurück verworfen",
        ),
        (
            "steigt steigen stieg stiegen gestiegen erhöht erhöhen erhöhte erhöhten wächst wachsen wuchs wuchsen gewachsen "
            "klettert kletterte kletterten geklettert zugenommen nimmt~zu nahm~zu nahmen~zu zugelegt legt~zu legte~zu "
            "legten~zu",
            "fällt fallen fiel fielen gefallen sinkt sinken sank sanken gesunken senkt senken senkte senkten gesenkt "
            "reduziert reduzieren reduzierte reduzierten schrumpft schrumpfte schrumpften geschrumpft "
            "abgenommen nimmt~ab nahm~ab nahmen~ab",
        ),
        (
            "gewinnt gewinnen gewann gewannen gewonnen siegt siegte siegten gesiegt",
            "verliert verlieren verlor verloren unterliegt unterlag unterlagen",
        ),
        (
            "festgenommen festnehmen festnimmt festnahm nimmt~fest nehmen~fest nahm~fest nahmen~fest verhaftet verhaftete "
            "verhafteten inhaftiert",
            "freigelassen freilassen freilässt freiließ lässt~frei lassen~frei ließ~frei ließen~frei",
        ),
        ("geöffnet öffnet öffnete öffneten wiedereröffnet", "geschlossen gesperrt sperrt sperrte sperrten"),
        (
            "beginnt beginnen begann begannen begonnen startet startete starteten gestartet",
            "endet enden endete endeten beendet beendete beendeten",
        ),
        ("kauft kaufte kauften gekauft erwirbt erwarb erwarben erworben", "verkauft verkaufte verkauften verkaufen"),
        ("lobt lobte lobten gelobt begrüßt begrüßte begrüßten", "kritisiert kritisierte kritisierten kritisieren"),
        (
            "verurteilt verurteilte verurteilten schuldig",
            "freigesprochen freispricht freisprach spricht~frei sprach~frei sprachen~frei",
        ),
        (
            "verbietet verbieten verbot verboten untersagt untersagte untersagten",
            "erlaubt erlaubte erlaubten erlauben genehmigt genehmigte genehmigten genehmigen",
        ),
        ("überlebt überlebte überlebten überleben", "stirbt sterben starb starben gestorben"),
        ("verschärft verschärfte verschärften verschärfen", "lockert lockerte lockerten gelockert lockern"),
        (
            "zurückgetreten zurücktreten tritt~zurück treten~zurück trat~zurück traten~zurück",
            "bleibt+im+amt bleiben+im+amt blieb+im+amt",
        ),
        (
            "abgesagt sagt~ab sagen~ab sagte~ab sagten~ab abgebrochen ausgesetzt gestoppt",
            "fortgesetzt setzt~fort setzen~fort setzte~fort setzten~fort weitergeht geht~weiter gehen~weiter findet~statt "
            "finden~statt fand~statt fanden~statt stattfindet stattgefunden wiederaufgenommen",
        ),
        ("festgenommen gefasst verhaftet inhaftiert", "auf+der+flucht flüchtig"),
        (
            "aufgehoben hebt~auf heben~auf hob~auf hoben~auf",
            "verhängt verhängte verhängten verlängert verlängerte verlängerten",
        ),
        ("verbessert verbesserte verbesserten verbessern", "verschlechtert verschlechterte verschlechterten verschlechtern"),
        ("zerstört zerstörte zerstörten zerstören", "unbeschädigt unversehrt"),
        ("teilgenommen nimmt~teil nehmen~teil nahm~teil nahmen~teil", "boykottiert boykottierte boykottierten ferngeblieben"),
        ("verschoben verschiebt verschieben", "vorgezogen zieht~vor zog~vor"),
        ("vorübergehend zeitweise", "dauerhaft endgültig"),
        ("absichtlich vorsätzlich", "versehentlich"),
        ("unverletzt unversehrt", "verletzt schwerverletzt"),
    ),
    "fr": (
        (
            "accepte accepté acceptée acceptés acceptent accepter approuve approuvé approuvée approuvent approuver adopté "
            "adoptée adopte adoptent",
            "rejette rejeté rejetée rejetés rejettent rejeter refuse refusé refusée refusent repousse repoussé repoussée",
        ),
        (
            "augmente augmenté augmentent augmentera progresse progressé progressent grimpe grimpé grimpent",
            "baisse baissé baissent baissera diminue diminué diminuent chute chuté chutent recule reculé reculent",
        ),
        ("gagne gagné gagnent remporte remporté remportent remportée", "perd perdu perdue perdent"),
        (
            "arrêté arrêtée arrêtés arrêtées interpellé interpellée interpellés incarcéré incarcérés",
            "libéré libérée libérés relâché relâchée relâchés",
        ),
        ("ouvre ouvert ouverte ouvrent rouvre rouvert rouverte rouvrent", "fermé fermée ferment fermera fermeront"),
        ("achète acheté achètent rachète racheté rachètent", "vend vendu vendent vendue cédé"),
        ("commence commencé commencent débute débuté débutent", "termine terminé terminent achevé s'achève"),
        ("salue salué saluent", "critique critiqué critiquent dénonce dénoncé dénoncent"),
        ("condamné condamnée condamnés coupable coupables", "acquitté acquittée acquittés relaxé relaxée relaxés"),
        ("interdit interdite interdisent interdire", "autorise autorisé autorisée autorisent autoriser"),
        ("renforce renforcé renforcent", "affaiblit affaibli affaiblissent"),
        ("démissionné démissionne démissionnent démissionner", "reste+en+poste restent+en+poste maintenu+à+son+poste"),
        (
            "annulé annulée annulés annulées annule annulent suspendu suspendue suspendus interrompu interrompue",
            "maintenu maintenue maintenus maintenues poursuivi poursuivie poursuit poursuivent continue continuent "
            "repris reprise",
        ),
        ("arrêté arrêtée arrêtés arrêtées interpellé interpellée interpellés", "en+fuite en+cavale"),
        ("levé levée levés lève lèvent", "imposé imposée impose imposent prolongé prolongée prolonge prolongent"),
        ("confirmé confirmée confirme confirment", "annulé annulée infirmé infirmée"),
        ("amélioré améliorée améliore améliorent", "aggravé aggravée aggrave détérioré détériorée détériore"),
        ("détruit détruite détruits détruites", "intact intacte intacts épargné épargnée"),
        ("participé participe participent", "boycotté boycotte boycottent"),
        ("reporté reportée reportés reporte", "avancé avancée avancés"),
        ("survécu survit survivent", "décédé décédée décédés"),
        ("temporaire temporairement provisoire provisoirement", "définitif définitive définitivement permanent permanente"),
        ("indemne indemnes", "blessé blessée blessés"),
    ),
    "es": (
        (
            "acepta aceptó aceptan aceptaron aceptado aceptar aprueba aprobó aprueban aprobaron aprobado aprobada aprobar",
            "rechaza rechazó rechazan rechazaron rechazado rechazada rechazar",
        ),
        (
            "sube subió suben subieron aumenta aumentó aumentan aumentaron aumentado crece creció crecen crecieron",
            "baja bajó bajan bajaron cae cayó caen cayeron disminuye disminuyó disminuyeron desciende descendió descendieron",
        ),
        ("gana ganó ganan ganaron ganado venció vencieron", "pierde perdió pierden perdieron perdido"),
        (
            "detiene detuvo detienen detuvieron detenido detenida detenidos arresta arrestó arrestaron arrestado arrestados",
            "libera liberó liberan liberaron liberado liberada liberados",
        ),
        ("abre abrió abren abrieron reabre reabrió reabrieron", "cierra cerró cierran cerraron cerrado cerrada"),
        ("compra compró compran compraron comprado", "vende vendió venden vendieron vendido"),
        ("comienza comenzó comienzan comenzaron empieza empezó empezaron", "termina terminó terminaron finaliza finalizó"),
        ("elogia elogió elogiaron celebra celebró", "critica criticó criticaron"),
        ("condenado condenada condenados culpable culpables", "absuelto absuelta absueltos absolvió"),
        ("prohíbe prohibió prohíben prohibieron prohibido", "permite permitió permiten permitieron autoriza autorizó"),
        ("condenó condenaron condenado condenada condenados", "absolvió absolvieron absuelto absuelta absueltos"),
        (
            "dimitió dimitieron dimite dimitido renunció renunciaron",
            "sigue+en+el+cargo seguirá+en+el+cargo permanece+en+el+cargo permanecerá+en+el+cargo continúa+en+el+cargo",
        ),
        (
            "canceló cancelaron cancelado cancelada canceladas suspendió suspendieron suspendido suspendida desconvocó "
            "desconvocada",
            "continúa continúan continuó mantiene mantienen mantuvo prosigue prosiguen reanudó reanudaron reanudado reanudada",
        ),
        ("detenido detenida detenidos arrestado arrestados", "prófugo prófuga prófugos fugado fugados en+fuga"),
        ("levantó levantaron levantado levantada", "impuso impusieron impuesto impuesta prorrogó prorrogado prorrogada"),
        ("ratificó ratificaron ratificado confirmó confirmaron confirmado", "anuló anularon anulado anulada revocó revocado"),
        ("mejoró mejoraron mejora mejorado", "empeoró empeoraron empeora empeorado"),
        ("destruyó destruido destruida destruidos", "intacto intacta intactos"),
        ("participó participaron participa participan", "boicoteó boicotearon"),
        ("aplazó aplazaron aplazado aplazada pospuso pospuesto", "adelantó adelantaron adelantado adelantada"),
        ("sobrevivió sobrevivieron", "murió murieron falleció fallecieron"),
        ("temporal temporalmente provisional", "definitivo definitiva definitivamente permanente"),
        ("ileso ilesa ilesos", "herido herida heridos"),
    ),
    "pt": (
        (
            "aceita aceitou aceitam aceitaram aceitar aprova aprovou aprovam aprovaram aprovado aprovada aprovar",
            "rejeita rejeitou rejeitam rejeitaram rejeitado rejeitada recusa recusou recusam recusaram recusado",
        ),
        (
            "sobe subiu sobem subiram aumenta aumentou aumentam aumentaram cresce cresceu crescem cresceram",
            "cai caiu caem caíram diminui diminuiu diminuíram desce desceu desceram recua recuou recuaram",
        ),
        ("ganha ganhou ganham ganharam vence venceu vencem venceram", "perde perdeu perdem perderam perdido"),
        (
            "prende prendeu prenderam preso presa presos detido detida detidos detém deteve",
            "liberta libertou libertaram libertado libertados solto solta soltos soltou soltaram",
        ),
        ("abre abriu abrem abriram reabre reabriu reabriram", "fecha fechou fecham fecharam fechado fechada"),
        ("compra comprou compram compraram comprado", "vende vendeu vendem venderam vendido"),
        ("começa começou começam começaram inicia iniciou iniciaram", "termina terminou terminam terminaram encerra encerrou"),
        ("elogia elogiou elogiaram", "critica criticou criticam criticaram"),
        ("condenado condenada condenados culpado culpada culpados", "absolvido absolvida absolvidos absolveu"),
        ("proíbe proibiu proíbem proibiram proibido", "permite permitiu permitem permitiram autoriza autorizou autorizaram"),
        ("condenou condenaram condenado condenada condenados", "absolveu absolveram absolvido absolvida absolvidos"),
        (
            "renunciou renunciaram pediu+demissão",
            "continua+no+cargo permanece+no+cargo fica+no+cargo segue+no+cargo permanecerá+no+cargo",
        ),
        (
            "cancelou cancelaram cancelado cancelada canceladas suspendeu suspenderam suspenso suspensa",
            "continua continuam continuou mantido mantida prossegue prosseguem retomou retomaram retomado retomada",
        ),
        ("preso presa presos detido detida detidos", "foragido foragida foragidos em+fuga"),
        ("manteve mantiveram confirmou confirmaram", "anulou anularam anulado anulada revogou revogado derrubou derrubada"),
        ("melhorou melhoraram melhora", "piorou pioraram piora agravou"),
        ("destruiu destruíram destruído destruída", "intacto intacta intactos"),
        ("participou participaram participa participam", "boicotou boicotaram"),
        ("adiou adiaram adiado adiada", "antecipou anteciparam antecipado antecipada"),
        ("sobreviveu sobreviveram", "morreu morreram"),
        ("temporário temporária temporariamente provisório provisória", "definitivo definitiva definitivamente permanente"),
        ("ileso ilesa ilesos", "ferido ferida feridos"),
    ),
    "it": (
        (
            "accetta accettato accettano accettò approva approvato approvata approvano approvò",
            "respinge respinto respinta respingono respinse rifiuta rifiutato rifiutano",
        ),
        (
            "sale salito salita salgono aumenta aumentato aumentata aumentano cresce cresciuto crescono",
            "scende sceso scesa scendono cala calato calata calano diminuisce diminuito diminuiscono",
        ),
        ("vince vinto vincono vinse", "perde perso perdono perse"),
        (
            "arrestato arrestata arrestati fermato fermata fermati",
            "liberato liberata liberati rilasciato rilasciata rilasciati",
        ),
        ("apre aperto aprono riapre riaperto riaprono", "chiude chiuso chiusa chiudono"),
        ("compra comprato comprano acquista acquistato acquistano", "vende venduto vendono ceduto"),
        ("inizia iniziato iniziata comincia cominciato", "termina terminato terminata finisce finito"),
        ("condannato condannata condannati colpevole", "assolto assolta assolti"),
        ("vieta vietato vietano", "autorizza autorizzato autorizzano consente consentito"),
        ("dimesso dimessa dimessi dimette", "resta+in+carica rimane+in+carica resterà+in+carica"),
        (
            "annullato annullata annullati sospeso sospesa sospesi",
            "prosegue proseguono proseguito continua continuano ripreso ripresa confermato confermata",
        ),
        ("arrestato arrestata arrestati fermato fermata fermati", "in+fuga latitante latitanti"),
        ("condannò condannarono", "assolse assolsero"),
        ("migliorato migliorata migliora migliorano", "peggiorato peggiorata peggiora peggiorano"),
        ("distrutto distrutta distrutti", "intatto intatta intatti"),
        ("partecipato partecipa partecipano", "boicottato boicotta boicottano disertato diserta"),
        ("rinviato rinviata rinvia", "anticipato anticipata"),
        ("temporaneo temporanea temporaneamente provvisorio", "definitivo definitiva definitivamente permanente"),
        ("illeso illesa illesi", "ferito ferita feriti"),
    ),
    "nl": (
        (
            "aanvaardt aanvaardde aanvaard goedgekeurd goedkeurt keurt~goed keurde~goed keurden~goed ingestemd "
            "stemt~in stemde~in stemden~in accepteert accepteerde accepteerden geaccepteerd",
            "verwerpt verwierp verwierpen verworpen afgewezen wijst~af wees~af wezen~af",
        ),
        (
            "stijgt stijgen steeg stegen gestegen groeit groeide groeiden gegroeid",
            "daalt dalen daalde daalden gedaald zakt zakte zakten gezakt krimpt kromp krompen gekrompen",
        ),
        ("wint winnen won wonnen gewonnen", "verliest verliezen verloor verloren"),
        ("gearresteerd arresteerde arresteerden opgepakt aangehouden", "vrijgelaten laat~vrij liet~vrij lieten~vrij"),
        ("opent opende openden geopend heropend", "sluit sloot sloten gesloten"),
        ("koopt kocht kochten gekocht", "verkoopt verkocht verkochten"),
        ("begint begon begonnen", "eindigt eindigde eindigden beëindigd stopt stopte stopten gestopt"),
        ("veroordeeld veroordeelt veroordeelde schuldig", "vrijgesproken sprak~vrij"),
        ("verbiedt verbood verboden", "toegestaan staat~toe stond~toe"),
        ("afgetreden trad~af treedt~af opgestapt stapt~op stapte~op stapten~op", "blijft+aan aanblijven blijft+in+functie"),
        ("afgelast afgeblazen geannuleerd opgeschort stopgezet", "gaat~door gaan~door ging~door gingen~door voortgezet hervat"),
        ("gearresteerd opgepakt aangehouden", "voortvluchtig op+de+vlucht"),
        ("opgeheven versoepeld", "opgelegd ingevoerd verlengd"),
        ("verbeterd verbeterde verbetert", "verslechterd verslechterde verslechtert"),
        ("verwoest vernield", "intact onbeschadigd"),
        ("deelgenomen neemt~deel nam~deel namen~deel", "geboycot boycotte boycotten"),
        ("uitgesteld", "vervroegd"),
        ("overleefd overleefde overleefden", "overleden overleed stierf stierven gestorven"),
        ("tijdelijk tijdelijke", "definitief definitieve permanent permanente blijvend"),
        ("ongedeerd", "gewond zwaargewond"),
    ),
    "tr": (
        ("kabul+etti kabul+edildi onayladı onaylandı", "reddetti reddedildi geri+çevirdi"),
        ("yükseldi arttı artırdı yükseliyor artıyor", "düştü azaldı geriledi düşüyor azalıyor"),
        ("kazandı kazanıyor", "kaybetti kaybediyor"),
        ("tutuklandı tutukladı gözaltına", "serbest"),
        ("satın+aldı satın+alıyor", "sattı satıyor"),
        ("istifa+etti", "görevde+kalacak görevine+devam"),
        ("iptal+edildi iptal+etti ertelendi", "devam+ediyor devam+edecek sürüyor"),
        ("yakalandı tutuklandı", "firar+etti kaçtı firari"),
    ),
    "ru": (
        ("принял приняла приняли одобрил одобрила одобрили одобрено", "отклонил отклонила отклонили отверг отвергла отвергли"),
        ("вырос выросла выросли повысился повысилась увеличился увеличилась", "упал упала упали снизился снизилась снизились"),
        ("выиграл выиграла выиграли победил победила", "проиграл проиграла проиграли"),
        ("задержал задержали задержан задержаны арестован арестованы", "освобожден освобождены освободил освободили отпустили"),
        ("купил купила купили", "продал продала продали"),
        ("запретил запретила запретили", "разрешил разрешила разрешили"),
        ("отменил отменила отменили отменен отменена отменено", "продолжил продолжила продолжили продолжается продолжится"),
        ("задержан задержаны арестован арестованы", "скрылся скрылась скрылись сбежал сбежала бежал"),
        ("улучшился улучшилась улучшилось", "ухудшился ухудшилась ухудшилось"),
        ("выжил выжила выжили", "погиб погибла погибли умер умерла умерли"),
    ),
}
