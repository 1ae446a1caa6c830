// Made by scripts/build-name-lists.mjs from gazetteer/source: correct the lists there and run it again.

/** Family names; many are words too. */
export const familyNames = `
abaci abadan abara abazi abbas abbasi abbott abdallah abdelaziz abdelrahman abdi abdilahi abdirahman abdo abdul
abdulahi abdulkadir abdulla abdullah abdullahi abdulle abdulraheem abdulrahman abera abernathy abeyta abiodun abiola
abodunrin abolina abolins aboltina aboltins abosede abouelela abraha abrahams abramovitch abramson abrantes abrego
abreu abshir abshire abu-bakr abukar acevedo achari acharya acheampong achebe achilleos achim ackroyd aclan acosta
acquah acuna adadevoh adair adal adam adamczak adamczyk adame adamek adamiak adamiec adamowicz adams adamska adamski
adamson adamus adan adaobi adcock addison adebayo adebisi adegbite adegboye adegoke adejumo adekoya adekunle adelakun
adeleke adeleye adelusi ademayowa ademi ademiluyi ademola aden adeniji adeniran adeniyan adeniyi adeoluwa adeoye
adepoju aderibigbe aderinsola aderogba aderonke adesanya adesina adesiyan adewale adewunmi adewura adeyemi adeyemo
adhikari adhikary adiga adisa adivar adjei adler adomah adomaitis adomako adongo adorno adu adusei adutwum afewerki
affan afirifa afoakwa afolabi afolayan afonja afrah afridi afriyie afunku afzal agaoglu agarwal agbaje agbo agboola
aggarwal agnes agolli agosto agrawal aguayo aguiar aguilar aguilera aguirre agyapong agyare agyei agyeman agyemang
ahluwalia ahmad ahmadi ahmadzai ahmed ahmedi ahmeti ahortor ahsan ahuja aidoo aigare aigars aigbiniode aina ainsworth
aitken ajaib ajakaiye ajao ajayi ajewole ajibade ajose ajose-adeogun akal akan akande akar akay akaydin akbar akbari
akbarzada akbulut akeem-omosanya akerele akers akgul akhtar akhter akindele akinfenwa akingbade akinola akinrinola
akinsanya akintade akinwale akinyemi akisik akman akoto akowua akpan akram aksit akuffo akyeamfuɔ akyeampong akyena
akyurek akyuz al-ali al-amin al-hassan al-jabouri al-khatib al-mahdi al-masri al-sayed al-shami alabi alade alam
alanis alaniz alao alarcon albertyn albright albu albuquerque alcala alcantar alcantara alcaraz alcock aldea aldous
aldridge alejandro aleksandrowicz alekseev aleman alemu alexa alexander alexandrescu alexandrou alexandru alexe alfaro
alhaji ali ali-mohamed alicea aligbe aliu alizadeh alksne alksnis allan allardyce allen alleyne allison almanza
almaraz almeida almonte alniacik aloba alonso alonzo alpugan alsop altamirano altenwerth aluko alva alvarado alvarez
alves alvi alyanak amadi amado amador amaechi amankwah amaral amato amaya ambler ameen ames ameyaw amin aminat amini
amiri amjad amla amo amoa amoah amoako amoasi amorim amos ampadu ampofo amponsah anand anastasiou anaya andersen
anderson andersone andersons andersson andonov andorful andrade andre andreescu andrei andreou andresen andrews
andrzejczak andrzejewski angelov anghel anguiano angulo angus aning anjos ankra ankrah ankunding annan anokye ansa
ansah ansari anstey antal antalova antczak anton antoniou antonov antunes antwi anwar anwari anyanwu aoun aparicio
apodaca aponte apostol apostolou appia appiah appleby appleton appleyard aquino arab arabi aragon araja arajs arana
aranda araujo araya arce archer archibald archuleta ardelean ardeleanu arellano aremu arevalo arguello arias arican
arif aristidou armas armendariz armenta armijo armitage armstrong arnaud arnold arora arredondo arreola arriaga
arrowsmith arshad arslan arslanoglu artan arteaga arthur aryal asadi asamoa asamoah asan asante asare asenov asenso
asfaw asghar ashby ashcroft ashdown ashfaq ashford ashkenazi ashley ashraf ashton ashun ashworth asiama asiedu
asikoglu askew aslam aspere aspinall assad assefa assuncao astley aston asuquo ata atakol atan atanasov atanda atencio
atherton atkar atkins atkinson atta attwood atwal au-yeung aubert aubry auer aufderhar augustyn augustyniak aujla
austin auzina auzins avalos avan avdiu avery avila aviles avram awad awale awan aweys awodiran awolowo awuah axford
ayala ayandokun ayaydin aybar aydan aydin aydogan ayele ayers ayinde ayisat aykac aylward ayobami ayodele ayomide
ayoola ayoub ayres ayub ayverdi ayyub azam azeem azevedo aziz azizi azubuike azzopardi baafi baah baawia babacan
babalola babaoglu babar babatunde babenko babic babka babkova babtunde baca bacher baciu bacova badea bademci badial
badillo badmus badu bae baez baeza baffour baginski bagley bagri bahena bahia bahna bahno bahnova bahringer bahta bai
bailey bain bainbridge bains baird bajare bajars bajrami bajwa bak bakare baker bakircioglu bakker bakos bakowski bakr
baksh bakshi bal balaban balaj balakova balan balasa balasingham balasubramaniam balaz balazova balazs balcerzak balci
balciunas balderas baldwin bale balewa balikuddembe balint balistreri ball balla ballard ballesteros balmer balode
balodis balog balogh balogun baloyi bamford bamgbose bamidele bamiloye bamisebi banach banas banasiak banasik bancroft
banda bandopadhyay banerjee bangura banica banks bannister bansal banu banuelos baptista baptiste barajas baral baran
baranauskas baranka barankova baranova baranowska baranowski baranski barbarosoglu barber barbier barbieri barbosa
barbu barbulescu barclay barela baria barker barlow barna barnard barnes barnett barone barr barraclough barragan
barraza barre barrera barreto barrett barrie barrientos barron barros barrow barrowman barry barta bartczak bartell
bartkowiak bartkus bartlett bartley bartnik bartoletti barton bartos bartosik bartosova bartovic bartovicova barzani
basha bashar bashir bashiri bashirian basi basile basnet basoglu basra bass bassett bastola bastow basu basynat
bateman bates batista batra batt battaglia batten battersby baturalp batz bauch baumbach bautista baxter bayat bayer
baykam bayley baylis bayram beadle beahan beale beamish beard beardsley beasley beattie beatty beaumont becerra bech
bechtelar beck becker beckett beckford beckmann beddoes bedford bediako bednar bednarczyk bednarek bednarski bednarz
beech begg begic begiri begum beier bejan bekele belavske belavskis belay belhadj bell bellamy bellini bello belo
beltran ben-ali benali benavides benavidez benedetti benes benitez benn bennett beno benoit benova benson bentley
beqiri berberoglu beresford berge berger bergmane bergmanis bergnaum bergstrom berhane berisha berkowitz bermudez
bernal bernard bernardi bernhard bernier bernolak bernolakova bernstein berrada berrios berry bertelsen bertrand
berzina berzins berzite berzits beserler besok besson best bester betancourt bevan beyene bhachu bhadresha bhakta
bhalla bhamra bhana bhandari bhangu bharadwaj bhardwaj bharj bhat bhatia bhatt bhattacharya bhattarai bhattathiri
bhatti bhatty bhengu bhogal bhopal bhui bhuiyan bhullar bi bialas bialek bialkowski bianchi bianco bibi bicek bicekova
bicer bickerstaff biedrzynski bielak bielawski bielecka bielecki bielik bielikova bielski bieniek bienkowski biernacki
biernat biggs bilak bilgin billing bilous bilski bingham birch birchall bird birdi birina birins birk birkett biro
birtwistle birzina birzins birzniece birznieks biseniece bisenieks bisgaard bishop biswas bite bjerregaard black
blackburn blackman blackmore blackshaw blackwell blaga blagrove blaha blaho blahova blair blake blakeley blanc
blanchard blanckenberg blanco bland blanda blaszczak blaszczyk blaua blaus blekte blick bloch blom bloom blundell
blythe boadi boadu boahen boakye boardman boaten boateng bober boboc bochenek bodea bodnar boehm bogan bogdan bogdanov
bogisich bogle bognar bogucki bogusz bokassa bola boland bolatli bolton bona bond bondar bondare bondarenko bondars
bonde bondra bondrova bone bonilla bonner bonnet bonnici bonsra bonsu boon boot booth boothroyd boparai borbely borek
borg borges borisov borkowska borkowski borland boros borowiec borowska borowski borrego bosak bosakova bosco bose
boska boskova bosman bostock boswell bosworth bota botchway botello botezatu botsford bottomley bouazza boucher
boukhari boulton bourgeois bourne bowden bowen bower bowers bowes bowker bowman bowyer boyadzhiev boyce boyd boyer
boyko boyle bozek bozkurt bracewell bradbury bradford bradley bradshaw bradtke brady braga braithwaite brakus bramley
branco brandao brandon brandt brar brathwaite bratu braun bray breen breitenberg brekke brenke brenkis brennan
brereton breton brett brewer brewster brezina brezinova briede briedis briggs bright briones briscoe briseno bristow
brito brix broadbent broadhurst brobbey brock broda brodie bromfield bromley brook brooke brooker brookes brooks
broomfield brophy broughton brown browne browning bruce bruen brun brunet brunkevica brunkevics bruno brunton bruun
bryan bryant bryce brzezinska brzezinski brzozowski buch buchan buchanan buck buckland buckley buckridge bucur buczek
buczkowski buczynski buda budai budd budreiko budzinski budzynski buhagiar bui buile builis bujak bukovska bukovsky
bukowska bukowski bull bullock bulut bundgaard bunea burden bures burgess burgos burke burlacu burn burnett burnham
burns burrell burrows burt burton burzynski busa busari busby bush bustamante bustos busuttil butcher butkus butler
butt butterfield butterworth buxton byaruhanga byrne bytyqi caballero caban cabdi cabral cabrera cadena cadman
cadwallader caetano cagiran cahill cai cain cairns cakir caldeira calder calderon caldwell calin calite calitis
callaghan callan calleja calvert calvillo calvo camacho camara camarillo camdali cameron camilleri campbell campos can
canales candelaria cannon cano cantu cao capanoglu capkovic capkovicova caplovic caplovicova capper caputo caraballo
carbajal carbone cardenas cardona cardoso cardwell carew carey carlisle carlsen carlton carmichael carmona carneiro
carney carnogurska carnogursky caron carpenter carpentier carr carranza carrasco carrasquillo carre carreon carrera
carrero carrillo carroll carruthers carson carter cartledge cartwright caruana caruso carvajal carvalho carver
casanova casares casarez casas casey cash casillas casper cassar cassidy cassim cassin castaneda castellanos castillo
castle castro caswell catalbas catana cattaneo catterall cauchi cauna caune cavanagh cavazos cazacu cazares ceausescu
ceballos cebula cech cedillo ceesay ceja ceka cela celik celma celmina celmins celms centeno cepeda cerda cermak cerna
cernauskas cerny cervantes cervantez cetin cetiner cevik chacon chadha chadwick chahal chakrabarti chakraborty
challinor chalmers chalupka chalupkova chamberlain chambers champlin chan chana chand chander chandler chandra
chandran chang channing chapa chaplin chapman chappell charalambous charles charlton charnley charpentier chatha
chatterjee chatterton chattopadhyay chaturvedi chau chaudhary chaudhri chaudhry chaudhuri chauhan chavarria chavez
chawla cheema cheeseman cheetham chege chen cheng cheong chernenko chernev chester chesterton chetcuti chettri chetty
cheuk cheung chevalier chew chhabra chhetri chibike chibuike chibuzor chidinma chidozie chigumba chikafu chikwanda
childs chima chin ching chinwe chinyama chipunza chiriac chirila chirita chirwa chisholm chitando chiu chivu chiwenga
chmiel chmielewska chmielewski chmura cho chohan choi chojnacki chojnowski cholewa chong chopra chou choudhary
choudhry choudhury chouhan chow chowdhary chowdhury choy christensen christiansen christie christodoulou christofi
christou chrzanowski chu chua chudik chudikova chudzik chui chukwu chukwuemeka chumber chung church churchill cibula
cibulka cibulkova cibulova cichocki cichon cichy cierna cierny ciesielski ciesla cieslak cieslik ciger cigerova
cintron ciobanu ciocan cirule cirulis cisneros cisse ciszewski clancy clapham clare clark clarke clarkson clausen
clayton cleary clegg clement clements clifford clifton clough clowes coates cobb cobrda cobrdova cochrane cockburn
codrington coe coelho coffey cohen cojocaru coker coldwell cole coleman coles colin collado collazo collet collett
collier collins collinson colman colombo colunga coman combes comissiong compton concepcion conlan conlon connell
connelly connolly connor connors conroy considine constantin constantinescu constantinou conteh conti contreras conway
cook cooke cookson coombes coombs cooney cooper cope copeland coppola corbett corcoran cordero cordoba cordova corekci
cork corkery cormier cornejo cornish coronado corrales correa correia cortes cortez corwin cosgrove coskun cosma costa
costache costantini costea costello costin cotter cotto cotton coulson coulter coupland court courtney cousin cousins
coutinho couto covaci covarrubias cowan coward cowell cowley cox coyle coyne cozma crabtree craciun craddock craig
cramer crane craven crawford crawley crawshaw creighton cremin crespo cresswell cretu crewe crisan crisp crist cristea
cristescu croft croitoru crompton crona cronin crook crosby cross crossland crossley crouch crowe crowhurst crowley
crowther cruickshank cruz csonka cucu cudara cudars cuellar cullen cullinan cumberbatch cummerata cummings cummins
cunha cunliffe cunningham curiel curran currie curry curtis cutajar cuthbert cuthbertson cybulski cygan cyprich
cyprichova czaja czajka czajkowska czajkowski czapla czarnecka czarnecki czech czechowski czekaj czerniak czerwinska
czerwinski czyz czyzewski d'agostino d'amico d'amore d'angelo da-silva daako dabek dabkowski dabrowska dabrowski dach
dacosta dada dadhania dadova dagdas dagher daglaroglu dahal dahir dale daley dalgaard dalkiran dalton daly damasio
dambrauskas damian damm dan danailov danciu dang daniel daniels danielsone danielsons danila danjuma danko dankova
dano danova danquah danso danylenko dao dar darboe darby darko darling darlington darteh dartey darwish das dascalu
dasgupta dasilva dass datta daud dauda daugherty dave davenport davey david davidova davidsen davidson davies davila
davis davison dawes dawkins dawood dawson day de-guzman de-jong de-luca de-rosa de-santis de-vries deacon deak deakin
dean deane deb debnar debnarova debono debowski debski dec deckow dege degis dej dejova dekker dekys dekysova
del-rosario dela-cruz delacroix delacruz delafuente delagarza delaney delao delapaz delapenha delarosa delatorre
deleon delgadillo delgado delic delrio delvalle dema demetriou demir demirbas demirci demirel demissie dempsey denesik
deng denham denholm denis denkel dennis denny dent denton deo derbyshire dervishi desai deschamps deshmukh deshpande
desouza deutsch dev devar devine devkota devlin dewan dewar dewhurst dey dhakal dhaliwal dhami dhanda dhanoa dhar
dhariwal dhawan dheere dhesi dhillon dhindsa dhlamini dhliwayo dholakia dhother di-marco diab diaconescu diaconu
diallo diamond diarra dias diaz dibba dibbert dibra dick dickens dicki dickinson dickson dietrich digby dijkstra dike
dillon dima dimitrov dimitrova dimmock dinca dinh dinsdale dinu diop dirie dirike dirikis dixit dixon dizdar djokoto
djordjevic dlamini dlugosz doan dobbs dobosz dobre dobrescu dobrev dobrowolski dobrzynski dobson docherty docolomanska
docolomansky dodd dodds dodson dogan dogaru doherty dolan dolezal dolezalova domagala domanska domanski dombrovska
dombrovskis domfeh domingues dominguez dominiak donaghy donald donaldson donchev dong dongol donkor donnelly donoghue
donohue donovan dooley doran dorrington dosanjh doshi dougan dougherty douglas dowd dowling downer downes downey
downing doyle drabik dragan draghici dragoi dragomir drake drammeh draper dreimane dreimanis drew driscoll driver
droppa droppova drozd drozdowski drozdz drummond drury drzewiecki du duah duale dualeh duan duarte dubashi dube dubiel
dubois dubovska dubovsky dubuque duchamp duckworth duda dudas dudek dudekova dudley dudziak dudzik dudzinski duenas
duffield duffy dufour dugdale duggal duggan duka dula dulla dullova dulova dumas dumitrache dumitrascu dumitrescu
dumitriu dumitru dumont duncan dunka dunlop dunn dunne dunning dunstan duong dupont dupuis dupuy durak duran durand
durgan durica duricova duris durisova durmaz durrani durrant duru dusenkalkar dusik dusikova duszynski duta dutt dutta
dutton duval duygulu dvonc dvoncova dvorak dvorakova dwamena dwivedi dyer dyson dzene dzenis dzerve dziedzic dzirkale
dzirkalis dziuba dzokoto dzurjanin dzurjaninova eagleton eames earl earnshaw eastham eastwood eaton ebeh ebert
ebrahimi ebubechukwu eccles eccleston echevarria economou eddleston edeh edge edghill edmonds edmondson edmunds edun
edwards effertz efstathiou egal egan egbe egbochukwu egeli egerton eglite eglitis egwu ehigiator ehrlich eisenberg
ejiofor eke ekici ekpo eksioglu ekwueme elciboga eldridge elebiyo eleftheriou elezi elicin elizabeth elizondo elliot
elliott ellis ellison ellwood elmasry elmastasoglu elmi elsayed elsworth elton elumelu elworthy emard embranthiri
emecheta emerson emery emmanuel emmerich emmerson emmett enache enahoro endzina endzins ene england english ennis
enriquez entwistle epstein erbay erberk erbulak ercetin erdem erdman erdogan erez erginsoy eriksen eriksson erkekli
ernser eronat erskine ertepinar erturk esbensen escalante escamilla escobar escobedo esmaeili esparza espinal espino
espinosa espinoza esposito esquibel esquivel essien esteves estevez esther estrada evangelista evangelou evans everett
evers evliyaoglu ewers ewing eyassu eze ezeh ezekwesili fabbri fabian fabianova fabre facey fadel fadipe fagbemi
fagunwa fahey fairbairn fairbrother fairclough fairhead fairhurst fairweather faizi fajardo fajimi fajnor fajnorova
fakunle falabi falade falcao falconer faleti falkowski fallon faloye fan fang farago farah faraji farcas fares farhan
faria farias farid farina farkas farkasovska farkasovsky farley farmer farnworth farooq farooqi farquharson farr
farrar farrell farrelly farrington farrow farrugia fasasi fashola fatona fattah faulkner faure fawcett fazekas fazliu
fearnley fearon fedorenko fedorov fedorova feeney feest feher feil feinstein fekete feldman feliciano fellows fenech
feng fenton fenwick ferguson fergusson fern fernandes fernandez ferrara ferrari ferraro ferraz ferreira ferrer
ferretti ferri ferris fessehaye fevrier ffoulkes fiala fichardt ficova fidelis field fielding fields fierro figueira
figueiredo figueroa fijalkowska fijalkowski filc filcova filimon filip filipek filipiak filipova filipowicz finch
findlay finka finkova finlay finlayson finn finnegan finney firth fischer fisher fishman fitzgerald fitzpatrick
fitzsimmons flanagan flannery flatley fleming fletcher fleury flis flood florczak florea florek flores florescu florez
floyd flynn fodor fofanah fofie foged fogel fogele fogelis fok foley fonseca fontaine fontana fontes foo forbes ford
foreman formosa forrest forrester forshaw forster forsyth forsythe fortune foster fosu foulkes fountain fournier
fowler fox foy frackowiak fraczek fraga frami franca francis francois frandsen franecki franey frankel frankowski
franks fraser fratczak fratila frazer frederiksen freeman freimane freimanis freire freitas frempong french frias
friedlander friedman friel friesen fritsch frost fry fryer ftorek ftorekova fu fuentes fujita fujiwara fuller
fullerton fulop fulton fung funmilayo furlong furman furtado gabor gabow gachanja gade gadomski gaile gailis gailite
gailitis gaillard gaitan gajda gajewska gajewski gal galarza galazka gale galea galindo galka gallacher gallagher
gallardo gallego gallegos galli gallo galloway galvan galvez galvin gamble gamboa gamez ganaka gandhi ganea ganeshan
ganguly gao gaona garay garcha garcia gardiner gardner garfinkel garg gargi garibay garica garland garner garnett
garnier garrett garrido garside garvey garza gashi gasior gasiorowski gasjune gasjuns gaskell gaskin gaspar gasparova
gasparovic gasparovicova gastelum gates gathoni gatt gatti gauci gaunt gaur gautam gauthier gautier gavrila gawel
gawlik gawron gawronski gaye gayle gaytan gbadamosi gbogboade gebre gebremariam gebremedhin gebremeskel gebreselassie
gebru geddes gedi gee genov gentile georgescu georgiades georgiev georgieva georgiou geraghty gerard gerhold gerlach
getachew gethin ghafari ghafoor ghale ghanem ghani ghatora ghebre ghebremeskel gheorghe gheorghita gheorghiu gherman
ghimire ghita ghorbani ghose ghosh ghuman giba gibala gibbons gibbs gibson gifford gil gilbert gilchrist giles gill
gillespie gillies gilligan gillow gilmore gilmour gimenez gintautas giordano girard giraud girma giron gislason gitau
gittens gittins giuliani giurgiu gjoka gjoni glab gladstone gleason gleeson gleichner glen glenn glennon glogowski
glover glowacka glowacki gluck glynne gocnik gocnikova goddard godfrey godinez godinho godlewski godoy godwin goel
gohel gohil gokani golab gold goldberg goldblatt golding goldman goldner goldsmith goldstein golebiewski golebiowski
golec gomersall gomes gomez goncalves gong gonultas gonzales gonzalez gooch good goodall goodchild goode gooden
goodman goodwin goonam gora goraya gorczany gordhan gordon gore gorecki gorka gorman gorniak gorny gorska gorski gosal
gosling gospodinov goss goswami gottlieb gough goulbourne gould gourlay govender gowda gower goyal goyette grabowska
grabowski gracia graczyk grady graham grainger granado granados grant grassi grasso graudina graudins gray grayson
greaves grech greco grecu green greenberg greenblatt greene greenfelder greenfield greenhalgh greenholt greenwood
greer gregersen gregor gregorova gregory gregson gregus gregusova grewal grey gribuste gribusts griego griffin
griffith griffiths grigoras grigore grigorescu grijalva grimes grimshaw grinberga grinbergs grizzle grochowski groduma
grodums grogan gross grossman grosu groves groza gruba grube grudzien grundy grunfeld grunwald gruszczynski gruszka
grzegorczyk grzelak grzesiak grzesik grzeskowiak grznar grznarova grzyb grzybowski grzywacz guajardo guardado guedes
guerin guerra guerreiro guerrero guest guevara guha guillaume guillen guillot gujral gulati guled guleed guler
gulgowski gulyas gumbo gumuspala gunaratne gunday gunes guneta gunn guo gupta gurmen gurule gurung gusikowski
gustafsson guthrie gutierrez gutkowski gutmann gutowski guy guzik guzman gwilliam gwozdz gwozdzik gwynne gwyther
gyamfi gyasi gyawali haag habeeb habib habibi habimana hablak hablakova habsuda habsudova habte habtemariam hackett
haddad haddock hadfield hadi hadjicosta hadjigeorgiou hadzic hafeez hagenes hagos hague hahn haidari haider haigh
haile hailemariam hailu hajdari hajdu hajduk hajek haji hakimi hakizimana hakyemez halak halakova halasz halberstam
hald halda haldova hale hales haley halili halilovic halimi hall hallam halliday halliwell hallworth halpern halsall
haluska haluskova halvorson hamad hamadi hamdan hameed hameedi hamer hamid hamidi hamill hamilton hammes hammond hamon
hampson hampton hamud hamza hamzaoglu han hanafi hancock hand handley hands hane hanif hanifat hanko hankova hanley
hanlon hanna hannah hannigan hansen hanson hanzal hanzalova hao haq haque harber harding hardman hardwick hardy
hargreaves harker harkness harley harman harmer haro haroun harper harrar harrington harris harrison harrop hart
hartley hartman hartmann harvey harwood hasan hasani hascak hascakova hashemi hashi hashim hashimoto haslam hasnain
hassan hassani hastings hatch hatem hatfield hathorn hatton hauck haugaard haughey havel hawes hawker hawkes hawkins
hawkridge hawley haworth haxhi hay hayashi hayat hayer hayes haynes hayward haywood hayworth haziri head headley
healey healy heaney heap hearne heath heathcote heaton hebden hecko heckova hedegaard hedges heer heffernan hegarty
hegedus hegmann heidenreich heller henderson hendriks hendry hennessy henriksen henriques henriquez henry henshaw
hepburn hepworth herbert heredia heretik heretikova herman hermann hermansen hermiston hernandez heron herrera herrero
hersi herskovitz herzallah herzog heseltine hesketh heslop hessel hettinger hewitt hewson heywood hibbert hickey
hickle hickman hicks hidalgo higginbotham higgins higgs higham hilal hill hilll hills hilpert hilton hinchcliffe
hinchliffe hinds hines hinojosa hintz hira hirani hird hirsch hirsi hirst hirthe hitchcock hitchen hitchinson hjort
hjorth hlatshwayo hlavac hlavacek hlavacekova hlinka hlinkova hlongwane hnatiuk hoang hoare hobbs hobson hodge hodges
hodgkinson hodgson hodkiewicz hodzic hoeger hoffman hoffmann hogan hogarth hogg holbrook holcroft holden holder
holdsworth holguin holland hollis holloway holman holmes holroyd holt holub holubova holuby holubyova homenick honchar
hong hood hooper hooton hope hopkin hopkins hopkinson hoppe hopper hopwood hoque horak horan horn hornby horne horner
horowitz horrocks horsfall horsley horton horvat horvath horvathova hossa hossain hosseini hossova hotak hothi hoti
hou hough houghton houlihan house houston hove howard howarth howe howell howells howes howie howitt hoxha hoxhaj
hoyle hoza hozova hrasko hraskova hric hricova hristov hristova hrmo hrmova hruska hrusovska hrusovsky hrytsenko hsieh
hsu hu huang huba hubbard huber hubert hubova huda huddleston hudson huel huels huerta huet huggins hughes hui hull
hulme hume humphrey humphreys humphries hundal hunt hunter hurley hurst hurtado husain hussain hussaini hussein hussey
hutchings hutchins hutchinson hutchison hutton huynh hwang hyatt hyde hylton hynes hyseni iacob iancu ibanez ibarra
ibbotson ibe ibeh ibekwe ibikunle ibrahim ibrahimi ichim idowu idris ifans iftikhar iglesias ignat igwe ihejirika
ihnacak ihnacakova ikpeazu ilic ilicali ilie iliescu iliev ilieva illes illingworth ilori ilunga ilupeju imeri imoh
imran ince ingham inglis ingram inoue inyang ioannidis ioannou ionescu ionita iordache iorga iosif ip iqbal ireland
irfan irimia irizarry irvine irving irwin isaac isaacs isah isak islam ismail ismaili isokun ispas israel issa istrate
ito itzkowitz ivan ivanchuk ivanenko ivanov ivanova ivanovs ivascu iversen ives ivory iwanowski iwanski iyalla iyanda
iyengar iyer izdebski jabbar jabbari jabeen jablonska jablonski jackman jackowski jackson jacobi jacobs jacobson
jacques jacquet jafari jaffer jaffery jagdev jagger jagiello jagielski jagodzinski jahan jaime jaimes jain jaiyeola
jakab jakobsen jakubiak jakubowska jakubowski jalali jalloh jallow jama jamal james jameson jamieson jamil jamiu
jammeh jamshidi jan janas jancek jancekova jandu janecek janecekova jangid janiak janicki janik janikova janiszewski
janjua jankauskas jankauskiene jankovska jankovskis jankowiak jankowska jankowski janosik janosikova janoska janoskova
janowski jansen jansone jansons janssen jantosovic jantosovicova janus janusz januszewski jaquez jaramillo jardim
jardine jarju jarman jaros jarosz jarrett jarvis jarzabek jasani jashari jasinska jasinski jaskiewicz jaskolski jassal
jasso jast jastrzebski jatta javed javid jawad jaworska jaworski jayasinghe jayasuriya jean-baptiste jedlovska
jedlovsky jedrzejczak jedrzejczyk jedrzejewski jeffers jefferson jeffery jeffrey jeffreys jeffries jekabsone jekabsons
jelinek jendek jendekova jenkin jenkins jenkinson jennings jensen jephson jeppesen jepson jerde jervis jespersen
jessop jesus jethwa jewell jeyakumar jezierski jha jhaj jhally jheeta jia jiang jianu jibril jimenez jimoh jin jobe
jogia johal johannessen johannsen johansen johansson johar john johns johnson johnston johnstone jolly joly jonaitis
jonas jonata jonatova jones jordan jorgensen joseph josephs joshi joshua jovanovic joyce joynson jozwiak jozwik juarez
judd judge juhasz juhl jukuma jukums julian julien juma jumale jumike jumikis jung jurado jurek juric jurik jurikova
jurina jurinova jurkiewicz jurkovic jurkovicova jurkowski justesen justina juszczak jørgensen kabba kabila kabir
kabongo kaboré kacprzak kaczmarczyk kaczmarek kaczmarski kaczor kaczorowski kaczynski kadenge kadir kadlec kadriu
kafenda kafendova kafle kagame kaggwa kahin kahlon kahn kahsay kahveci kainth kakar kakkar kakooza kaleja kalejs
kaleta kalia kalinowska kalinowski kaliska kalisky kalisz kallay kallayova kalna kalnaja kalnajs kalnina kalnins kalns
kalonji kalsi kalu kaluza kalyan kam kamal kamara kamau kaminska kaminskas kaminski kamran kamwendo kan kanagaratnam
kandiah kandola kane kang kania kaniewski kaniyar kanu kanwal kapadia kapend kapila kaplan kaplangi kapoor kapur
kapusta kara karabocek karabulut karaca karadas karaduman karaer karagiannis karanja karas karavas karczewski kargbo
karikari karim karimi karimzada kariuki karki karklina karklins karlsen karlsone karlsons karlsson karpinska karpinski
karul karulova karunaratne karwowski kasapoglu kasongo kasperek kasprzak kasprzyk kassa kassulke kastrati kaszuba
kataria katende katherine kathrada katona katumba katz kaufman kaul kaulina kaulins kaur kautzer kavaklioglu
kavaliauskas kavanagh kawa kawecki kay kaya kaye kayembe kayode kazemi kazi kazlauskas kazlauskiene kazmi kazmierczak
keane kearney kearns keating kebede kececi kedzierski kedziora keebler keegan keeling keen keenan kehoe keita keith
keizare keizars kelemen kelleher keller kellett kelly kelmendi kelso kemmer kemp kempis kendall kendrick kenina kenins
keniz kenizova kennedy kenny kenyon keogh kepa kerekes kerluke kerr kershaw kertesz kertzmann keseroglu keshwala
kessler kettle keung key keyes khadka khairi khalaf khalid khalil khaliq khalsa khamis khan khanam khanna khanom
khatoon khatri khatun khokhar khosla khoury khoza khumalo khumalu khupe khurana khushi khuzwayo khwaja kibet kibuuka
kidane kidd kiehn kiernan kifle kiggundu kigozi kihn kilback kilbride kilgallon kilic kilicci killeen kilner
kilpatrick kim kimani kimberly kimura kinder king kinghorn kingston kinsella kinsey kipkemboi kiplagat kirac kiraly
kirby kirk kirkbride kirkham kirkpatrick kirkwood kirlin kis kisiel kiss kita kitchen kitchener kitson kjeldsen kjær
klapka klapkova klausen klavina klavins klein klimczak klimek kling klocko klos klosowski klusener klymenko kmet
kmetova kmiec kmiecik knapik knight knights knott knowles knox knudsen kobayashi kobus koc kocabiyik kocak kocchar
koch kochhar koci kocis kocisova kocoglu kocsis kocyigit koech koelpin koepp kogut koha kohler kohli kohs koirala koka
koks kola kolade kolaj kolakowski kolar kolarova kolasa kolawole kolesar kolesarova kolev koleva kollar kollarova
kolnik kolnikova kolodziej kolodziejczyk kolodziejski komorowski kong konieczna konieczny konopelski konopka koomson
kopczynski kopec kopecky koper korec korecova korhonen korkmaz kormukcu kornbluth korol koroma korzeniowski kosinska
kosinski kosoko kosowski koss kostecki kostka kostkaova kostov kostrec kostrecova kostrzewa kot kotecha kothari
kotowski kouassi kovac kovacek kovacevic kovachev kovacik kovacikova kovacova kovacs koval kovalchuk kovalenko kowal
kowalczuk kowalczyk kowalewska kowalewski kowalik kowalska kowalski koya koybasi koyluoglu koyuncu koza kozak kozey
koziel koziol kozlov kozlova kozlowska kozlowski kozma kozova krajci krajcik krajcir krajcirova krajco krajcova
krajcovic krajcovicova krajewska krajewski krajicek krajicekova krakowiak kral kralik kralikova krance krancis
krasniqi krastev krastina krastins kratochvil kraule kraulis krause krauze kravchenko kravchuk krawczyk krawiec
kreiger kreslina kreslins krieva krievina krievins krievs kristensen krogh krol krolikowski kronberga kronbergs kruk
krukowski krumina krumins krupa krupinski krupova kruszewski kruze kryeziu krysiak krzeminski krzyzanowski kshlerin
ksiazek ku kuang kub kubacki kubheka kubiak kubica kubicki kubik kubikova kuc kucera kucharczyk kucharska kucharski
kuchta kucinski kucukler kuczynski kuday kuffour kuhic kuhlman kuhn kujawa kujawski kula kulaksizoglu kular kulas
kulasegaram kulesza kulig kulik kulinski kulkarni kulmane kulmanis kumar kumari kumcuoglu kumi kunde kundu kunene kung
kunt kunter kunze kuo kuphal kurek kurowski kurt kurti kurutluoglu kurzemniece kurzemnieks kus kusi kutch kuti kutlay
kuvalis kuzmenko kuznetsov kuznetsova kuzucu kwaakye kwakye kwan kwarteng kwasniewski kwiatkowska kwiatkowski kwiecien
kwiecinski kwok kwon kwong kyambadde kyei kyriacou kyriakides kysel kyselova labadie laboy labuda labudova lacerda
lacey lach lacis lacroix lacson lad ladega lai laidlaw laine laing laird laivina laivins lakatos lake lakhani lakin
lal lalli lam lamb lambert lambrou lamming lamont lancaster landau landmane landmanis lane lang langdon lange langford
langley langosh langton langworth lapina lapinski lapsina lapsins lara larkin larsen larson larsson lashley laskowska
laskowski lasmane lasmanis lasota laszlo latif latifat latifi latkovska latkovskis lau lauberga laubergs laureano
laurent lauridsen laursen laverty lavery law lawal lawes lawler lawless lawlor lawrence lawrie laws lawson lawton
lazar lazarov lazarus lazenby lea leach leadbetter leadbitter leahy leal leannon leary leatherbarrow leavey lebedev
lebedeva leblanc lebron lebsack leck leclerc leclercq lecomte ledesma ledger ledner lee leech lees leeson lefebvre
lefevre leffler legesse legg legge legrand legros legzdina legzdins lehmann lehner leibovitz leigh leighton leitao
leitch leite leiva lejina lejins lejniece lejnieks leka lemaire lemke lemoine lemos lemus lenart lengyel lennon lennox
leon leonard leone leong lepsik lepsikova lerma leroux leroy lesch lesiak leslie lesniak lesniewski lester leszczynski
letsoalo leung leuschke levene levenson levien levin levine levinson levitt levy lewandowska lewandowski lewicki lewin
lewis leyland leyva li liang liao liban licis lidaka lidaks liddell lidder liddle lieberman lielmane lielmanis liepa
liepina liepins lightfoot lika lilley lim lima limani limbu limon limoncuoglu lin linares lincoln lind lindberg
lindgren lindley lindqvist lindsay ling linsey linton lipinska lipinski lipka lipschitz lipski liptak liptakova lis
lisicka lisicky lisiecki liska liskova lisowski lister littel little littlewood liu livermore livesey livingston
livingstone lleshi llewellyn llewelyn lloyd lloyd-jones llwyd loach lobo loca lock locke lockett lockhart lockman
lockwood locs lodge lodhi lodina lodins loera loft lofthouse logan logina loh loizou lomas lomax lombardi lombardo
lomeli lonergan long longbottom longo longoria longworth lonsdale loomba lopes lopez lord lorentzen lorimer louca
loughlin loughran loureiro lourenco lourinho lovato love lovell loveridge low lowe lowery lowry lowther loxley loya
lozada lozano lu lubega lubina lubinova lubowitz luca lucas lucero lucio luckhurst luczak lueilwitz luettgen luevano
lugo lui luk lukac lukacova lukacs lukaku lukasiewicz lukasik lukaszewski lukosius lumb lumumba luna lund lungu lunn
lunt luo luong luptak luptakova lupu luse lusis luxton luyindula luz lv lwanga ly lyall lydon lyle lynch lynn lyon
lyons lysenko mabaso mabunda macapagal macarthur macaulay macdonald macdougall mace macedo macejkovic macfarlane
macgregor macgyver machado macharia machin machingura maciag macias maciejewska maciejewski macintosh macintyre mack
mackay mackenzie mackie mackiewicz mackinnon mackintosh mackowiak maclean macleod macmillan macneil macovei macpherson
macrae madden maddison maddocks maddox madeira madej madejova madera madhani madhvani madsen madu madziva maestas
maftei magalhaes magana magar magaya magbanua magee maggio magnussen magri maguire magyar mahabeer mahajan mahal
mahamed mahamud maharjan mahboob mahdi mahendran maher mahlangu mahmood mahmoudi mahmud mahomed mahon mahoney mai maia
maier maillard main maina maitland maj majcher majchrzak majeed majeska majesky majewska majewski majid majka major
mak makhanya makiese makin makinde makinen makinwa makoni makowska makowski makris makuachukwu malachovska malachovsky
malak malave malcolm maldonado malec malecki malek malhi malhotra malicki malik malinowska malinowski maliqi malisek
malisekova maliszewski mall mallia mallinson mallon malone maloney maluleke maly mamah mambo mamojka mamojkova manalo
mancini mandaza mander manea mangat mangena mangion manley mann manning mannion manoharan manolache manole mansell
mansfield manson mansoor mansour mante manzanares manzoor mapfumo maphosa marar marchal marchand marchant marchenko
marchetti marchewka marciniak marcinko marcinkova marcinkowska marcinkowski marcu marcussen marczak marechal marek
mares marginean margolis marian mariani marianova maric marie marin marinescu marini marino marinov marinova mariz
markham markiewicz markou markovic markovitz markowska markowski marks marku marland marley marlow maroof marples
marquardt marques marquez marr marreiros marrero marriott marroquin marsden marsh marshall marsland marston marszalek
martin martinelli martinez martini martins marton marty marufu marvin marwaha maryam maryjane marzec masaryk
masarykova mascarenas masek maseko masih maskell maslanka maslo maslova maslowski mason masood masri massey masson
masters masterson masuku mata mataruse mateescu matei mateo mathebula mather mathers matheson mathews mathieson
mathieu matias matiasko matiaskova matisone matisons matos matsumoto matthews mattu matusiak matuszak matuszewska
matuszewski matysiak maude maughan maunder mawson maxwell may mayer mayert mayes mayhew mayhos maynard mayo mayorga
mayowa mazeika mazibuko mazilu mazjane mazjanis mazur mazurek mazurkiewicz mazza mbah mbala mbatha mbewe mbugua mbuyi
mcadam mcaleer mcalister mcallister mcardle mcarthur mcateer mcaulay mcauley mcavoy mcbride mccabe mccafferty
mccaffrey mccall mccallum mccann mccarron mccarthy mccartney mccaul mccauley mcclean mcclelland mccloskey mcclure
mccluskey mccoll mcconnell mccorkell mccormack mccormick mccoy mccracken mccrae mccready mccullagh mccullogh
mccullough mccusker mcdaid mcdermott mcdevitt mcdonagh mcdonald mcdonnell mcdougall mcdowall mcdowell mcelroy mcevoy
mcewan mcfadden mcfarland mcfarlane mcgarry mcgee mcgeough mcgettigan mcghee mcgill mcginley mcginn mcginty mcglynn
mcgoldrick mcgovern mcgowan mcgrath mcgraw mcgregor mcgrory mcguigan mcguinness mcguire mcgurk mchale mchugh mchunu
mcilroy mcinally mcinerney mcinnes mcintosh mcintyre mcivor mckay mckean mckee mckeever mckellar mckenna mckenzie
mckeown mckie mckinlay mckinley mckinney mckinnon mclaren mclaughlin mclean mclellan mcleod mcloughlin mcmahon mcmanus
mcmaster mcmillan mcmullan mcmullen mcnab mcnair mcnally mcnamara mcnamee mcnaughton mcneil mcneill mcnicholas mcnulty
mcphail mcphee mcpherson mcquade mcqueen mcquillan mcrae mcshane mcsweeney mctaggart mcvey mcwilliam mcwilliams
meadows meakin mears mebrahtu meciar meciarova medeiros medhurst medina medne mednis medrano medved medvedova meehan
megson mehari mehdi mehic mehmeti mehmood mehra mehrotra mehta meier meiere meiers meijer meireles mejia meksa mekss
melcer melcerova meldere melderis melendez melgar melia mellor melngaile melngailis melnyk melo melrose melville
melvin memeti memon mena menard menchaca mendelsohn mendes mendez mendis mendonca mendoza menemencioglu menendez
menezes meng mengistu menon mensa mensah merali meraz mercado mercer mercier meredith meredydd merrick merriweather
mertoglu mertz meskuna meskune meskuns mesquita messina meszaros metcalf metcalfe metz meunier meyer meza mezei
mhlanga mhlongo miah mian micallef michael michaelides michaelidou michaels michalak michalczyk michalek michalik
michalikova michalowski michalska michalski michel micu middlemiss middleton midgley mielczarek mierzejewski mifsud
mighty mihai mihaila mihailescu mihailova mihailovs mihal mihalache mihalcea mihalik mihalikova mihalova mihaylov mika
mikelsone mikelsons mikhailov miklas miklosko mikloskova mikolajczak mikolajczyk mikulik mikulikova mikulski mikus
mikusova milczarek milea miles milewski militaru mill millar millard miller millett milligan mills millward milne
milner milosevic milota milotova minac minacova minton mir miramontes miranda mircea mire mirea mireles miron mirza
mishra misiak misik misikova miskiewicz misra mistry misztal mitchell mitchelmore mitev mitra mitrea miu mkhize
mladenov mlambo mlynarczyk mngomezulu mnisi mobolaji mocanu modha modi modise modzelewski moen moffat moffatt mofokeng
moga mogbadunade moghul mohamed mohammad mohammadi mohammed mohamud mohan mohr mohseni mohsin moir moise mojica mojzis
mojzisova mok mokros mokrosova mokwena moldovan moldoveanu mole molefe molenda molina mollloy molloy molnar moloi
moloney molyneux monaghan monahan mondragon monk monks monroe monroy montague montalvo montanari montanez montano
monteiro montemayor montenegro montero montez montgomery monti montoya moodie moody moon mooney moonsamy moore
moorhouse moosa moradi moraes morais morales moran morar moraru moravcik moravcikova morawo morawski mordue more
moreau moreira morel morelli moreno moreton moretti morgan morgenstern mori moriarty morin morissette morley morova
moroz morozov morozova morozovs morrell morris morrison morrissey morrow mort mortensen mortimer morton mosciski
moseley moses moskowitz moss mostyn mota motalo motaung motloung mottram motyka mould moulding moulin mount moura
mousa moussa moussavi mowbray moxon moya moynihan moyo mphahlele mpofu mputu mraz mroczek mroczkowski mroz mrozek
mthembu mthethwa mtshali mubarak mucaj muceniece mucenieks mucha muchena mudau mudhar mudimu mueller mugabe mugabo
mughal mugisha muhammad muhumed muinat muir muirhead muizniece muiznieks mukamana mukamuri mukaram mukasa mukendi
mukherjee mukhopadhyay mukhtar mulcahy mulder muldoon mulholland mullan mullen muller mulligan mullins mulugeta mulvey
munday mundy munguia munir muniz munk munn munoz munro munroe munsamy muntean munteanu munyaneza munyoro mupfumi
murape murati murawska murawski murazik murdoch muresan muriithi murillo muriuki muro murphy murrain murray murtagh
murtaza murtezi musah musat muscat muse musgrave musial musiyiwa musliu musoke mussa mustafa mustapha muszynski
mutambara mutasa mutebi mutiat mutombo mutua muwonge muzenda mwale mwamba mwangi mwanza mwaura mydlo mydlova myers
myles mylonas møller nabizada nadarajah nadeem nader nagalingam nagi nagra nagy nagyova nahar naidu naik nair nairn
najafi najera najib najjar nakamura nakato nalbantoglu nally nam nambeesan namboothiri namike namikis namuli nanda
nandra napierala naqvi narang naranjo narvaez nascimento naser nash nasir nasser nastase nath nathan nava navaratnam
navarrete navarro navickas nawaz nawrocka nawrocki nawrot nayak nayar naylor nayyar nazarenko nazari nazario nazir
ncube ndaba ndayisenga ndebele ndhlovu ndiaye ndikumana ndlovu ndombele ndukwe ndukwu ndungu nduwayo neacsu neagoe
neagu neal neale neamtu neary nebioglu nechita necula nedelchev nedelcu needham negash negassi negoita negrea negrete
negri negron negru nehru neill neilson nelson nembhard nemcova nemec nemes nemeth neophytou neri nesbitt ness nest
neto nettleton neumann nevarez neves neville newall newbold newby newell newham newland newman newsome newton ng
ng'ang'a ngai ngalula ngan ngcobo ngo ngozi ngubane nguyen ngwenya ngwu nhamo nhlapo niazi nica nichol nicholas
nicholls nichols nicholson nickson nicoara nicol nicolae nicolaou nicolas nicolescu nicoll niculae niculescu nie
niedra niedziela niedzielski niedzwiecki nielsen niemczyk niemiec nieminen nienow nieto nieves niewiadomski
nightingale nijjar nika nikolaidis nikolaus nikolic nikolov nikolova nilsson nimani ninalowo ning nino niroula nisa
nissen nistor nita nitra nitu nitzsche nixon niyonzima njie njoku njoroge njuguna nkala nkansa nkansah nkemdirim nkomo
nkosi nkrumah nkulu nkurunziza nnadi nnaji noble nobre noel noga nogueira nojeem nolan noonan noor noori norbury
noriega norman norris north northcott norton nouri novak novakova novikov novikova novosel novotna novotny nowacka
nowacki nowaczyk nowak nowakowska nowakowski nowicka nowicki nowinski nsengimana nsereko nsia nsiah nsimba nsubuga nti
ntiamoa ntim ntuli ntumba numanoglu nunes nunez nunn nur nurani nurse nussbaum nuttall nwachukwu nwafor nwankwo nwaogu
nwogu nwokedi nwosu nwuzor nxumalo nyaako nyame nyamekye nyantakyi nyarko nyathi nygaard nyoni o'brien o'callaghan
o'connell o'conner o'connor o'dea o'doherty o'donnell o'donoghue o'donovan o'dowd o'driscoll o'dwyer o'farrell
o'flaherty o'flynn o'gara o'gorman o'grady o'halloran o'hanlon o'hara o'hare o'kane o'keefe o'keeffe o'kon o'leary
o'linn o'loughlin o'mahony o'malley o'meara o'neil o'neill o'regan o'reilly o'riordan o'rourke o'shea o'sullivan
o'toole oakes oakley oancea oates obasanjo obeng oberbrunner obi obiageli obianuju obiora obrien obsut obsutova ocampo
ocansey ocasio ochoa ochse oconnor odeh odetola odeyemi odhiambo odoi odongo odunayo odunsi oduya ofori ofosu ogbay
ogbonna ogbu ogden ogilvie ogindan oginni ogulana ogunbamigbe ogunbanjo ogunbanwo ogunbiyi ogunbo ogunde ogundele
ogunleye ogunmola ogunsanya ogunwale ogunwande ogunwobi ogunyeye ogutu ogwal ohene ojeda ojo ojua okafor okeke okello
okereke okocha okolie okolo okon okonjo okonkwo okorie okoro okot okoye okpara okpattah okumus okuneva okunola okur
okwuosa okyere olabode oladeji oladele oladimeji oladipo oladipupo olah olaiya olaleye olaniyan olaoluwa olariu olaru
olasunkanmi olasunkanmi-fasayo olasupo olatunji olawale olayinka olczak oldfield oldham oldroyd olejniczak olejnik oli
oliphant oliva olivares olivarez olivas oliveira oliver olivera olivier olivo oliynyk olmos olowokeere oloyede olsen
olson olsson olszewska olszewski oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun
olukunga olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin oluwole
olvera omani omar omarzai omidina omobolaji omobolanle omojola omolara omondi omotosho omotoso omowale ondricka ondrus
ondrusova oneill ong onohinosen onose onslow ontiveros onuoha onur onwudiwe onyango onyekachi onyinyechukwu opara
oparinde openshaw opeyemi opio opoku opolot oppenheim oppong oprea opris opuku oquendo oraloglu oram orban orbay
orchard ordonez oreilly orellana orge orlando orlowska orlowski ormerod ormond ormston orn ornelas orosco orosz orozco
orr orsos orta ortega ortiz orton orzechowski osborn osborne osbourne ose osei osgood oshin oshodi osinbajo osinski
osis osman osmani osorio ossowski ostapenko ostrovska ostrovskis ostrowska ostrowski osuagwu osuji osullivan osuntokun
oswald otcenas otcenasova otero othman oti otieno otiwa otoo ottley otuo ou ought ouma ouyang overton owczarek owen
owens owino owokoniran owolabi owoyemi owusu oxley oyadiran oyaifo oyebanji oyebola oyedele oyelaran oyelowo oyelude
oyeniyi oyetoro oyewole oyeyemi oyinkansola oyinlola oymen ozansoy ozberk ozbey ozbir ozdemir ozdenak ozdogan ozere
ozers ozgorkey ozkan ozkara ozkok ozola ozolina ozolins ozols oztonga oztuna ozturk ozuna pabla pabon pacan pace
pacheco packer pacocha paczkowski padberg padgett padilla padron paduraru paegle paez pagac pagano page paget pahal
paik paimo paine painter pais paiva pajak pakalniete pakalnietis paksut pakula pal palacios palacz palfrey pali palin
palka pallesen pallister palmer palmieri palomo paltere paluch palumbo pana panait panayi panayiotou panchal panchenko
pandey pandit pandya panek panesar pang panicker pankhania pannu pantoja papadakis papadopoulos papadopoulou
papageorgiou papandreou papp paraschiv paredes parekh pargeter parikh parish parisi parisian park parker parkes parkin
parkinson parks parmar parnell parr parra parrott parry parsons partida partington partridge partyka parveen parvu
parwez pasca pascoe pascu pasek pasekova pasha paska pasko paskova pasternak paszkowski pasztor pataki patchett patel
paterson pathak pathan pathmanathan patil patino paton patrascu patten patterson pattison pattni patton paucek paudel
pauko paukova paul paulauskas paulauskiene pauluka pauluks paun pavel pavlenko pavlik pavlikovska pavlikovsky pavlou
pavlov pavlova pavlovic pavlovska pavlovskis pavuk pavukova pawar pawelec pawlak pawlicki pawlik pawlikowski pawlowska
pawlowski paxton payne payton paz peacock pearce pearse pearson peart pease pecha peci peck pedersen pedley pedraza
pedroza peel pegg peixoto pekkan pektemek pelayo pelikan pelikanova pell pellegrini pellegrino pelletier pemberton
pena pencis pender pendlebury penev penfold peng penney pennington penny penrose penry pepa pepper perales peralta
percival percy perea pereira perera perez perkin perkins perkona perkons perlman perrin perrot perry persson pervaiz
pervez pervizi pesko peskova petcu peters petersen peterson petersone petersons petit petkov petkova petrauskas
petrauskiene petre petrea petrenko petrescu petrie petrou petrov petrova petrovic petrovicka petrovicky petrovska
petrovskis petruska petruskova pettersson pettit petty pfannerstill pfeffer pham phan phelan phelps philippe philippou
philips phillips philpott phipps phiri phoenix photiou phull phung piasecki piatek piatkowski picard pichardo pickard
pickering pickersgill pickett pickford pickles picton piechota pieczek piekarski pierce pieri pierre pietras
pietruszka pietrzak pietrzyk pike pilarski pilat pilkington pilla pillai pillay pilling pimenta pimentel pina pinder
pineda pinheiro pinho pinnock pinsker pintea pinter pintilie pinto piorkowski piotrowicz piotrowska piotrowski piper
pires pirvu pisani pitcher pithey pitman pitt piwowarczyk pizarro plant platt player plch plchova pleasance plekanec
plekanecova plonka plowman plumb plummer pluta pocan pocius pocock podgorski podhradska podhradsky podkonicka
podkonicky podniece podnieks podzina podzins poirier pokorny polacek polak polanco polat poliak poliakova polishchuk
pollack pollard pollich pollitt pollock polycarpou pompa ponomarenko poole poon poore pop popa popal popat pope
popescu poplawski popoola popov popova popovici popovych porebski porgante porgants porras portela porteous porter
portillo pospisil pothuvaal potter potts poudel poulsen poulter poulton pound pounder pouros povey powell power powers
powlowski powys poynton poyrazoglu pradhan prado prajapat prajapati prakash prasad pratt preci preciado preda predescu
predovic preece premadasa prempeh prendergast prentice prescott preston pretkalnina pretkalnins prevost price prichard
pridane pridans priedite prieditis priest priestley priestly prieto prifti prince pringle prinsloo prior pritchard
probert prochazka prochazkova procter proctor prodan prohaska prokop prosacco prosser protheroe proudfoot proudlove
provan prus pryce pryor przybyl przybyla przybylska przybylski przybysz psaila ptak puchalski puente puga pugh puiu
pujara pukite pukitis pulido pullen pun punia pupak pupakova purcell purdie purdy purewal puri purvis puska putnina
putnins pye pyke pylypenko pytel qaderi qadir qamar qasim qasimi qazi qerimi qi qian qin qiu quach quan quansah
quaresma quartey quaye quayle queiroz quesada quezada quigley quinlan quinn quinones quinonez quintana quintanilla
quintero quirk quiroz quitzon qurashi qureshi rabbani rabee rabinovitch rabinowitz rac racz raczynski radcliffe
radecki radev radia radoi radomski radu radulescu rae rael rafferty rafiq rahim rahimi rahman rahmani rahmanzai rai
railton raine raj raja rajabi rajakaruna rajan rajani rajaratnam rajendran rajput raju rak rakova rakowski ralph ram
rama ramadan ramadani ramalho ramanathan ramanauskas ramdin ramirez ramnarine ramos ramsaran ramsay ramsbottom ramsden
ramsey ramzan rana ranasinghe randall randhawa randle rangel rangelov rani rankin ransome rao raposo rascon rashid
rashidi rasmussen rasouli ratajczak ratcliffe rathod rathore ratke ratnasingham ratniece ratnieks rau raut raval raven
ravn rawal rawcliffe rawlings rawlins rawson ray raya rayner raynor raza razaq razo rea read reade readman reaney
reardon rebelo reddington reddy redfern redhead redman redmond redpath reece reed rees reeve reeves regalado regan
regmi rego rehal rehman reich reichel reichert reichman reid reilly reinger reis relph rempel remy ren renard renaud
renault rendall rendon renner rennie renshaw renteria renwick repiska repisky resendez rexha rexhepi rey reyes reyna
reynolds reynoso rezaei rhodes rhydderch riaz ribeiro ricci rice rich richard richards richardson riches richmond
richter rickard ricketts rico riddell rider ridge ridgway ridley riekstina riekstins rigby rigg riley rimkus rimmer
rinaldi rincon ring riojas riordan rios rippin ritchie riva rivas rivera rivero rivers riviere rix riyahi rizvi rizzi
rizzo roach robak robb robbins robel robert roberts robertson robin robins robinson roble robledo robson rocha roche
rochford rodarte roderick rodger rodgers rodrigues rodriguez roe rogahn rogala rogalska rogalski rogan roger rogers
rogerson rogowski rohan rojas rojek rojo roldan rolfson rolland rollins rollinson rolon romaguera roman romancik
romancikova romanenko romano romanovska romanovskis romanowska romanowski romero romney romo roob rooney roopchand
roper rosa rosado rosales rosario rosas rosca roscoe rose rosen rosenbaum rosenberg rosenblatt rosenfeld rosenthal
rosiak rosinski ross rossetti rossi rossiter rostron rosu rotaru rothschild rothstein rothwell rotich rotimi rourke
rousseau roussel routledge roux rowan rowbotham rowe rowell rowland rowlands rowley rowlinson rowntree roy roybal
royer royle rozanski rozenbaha rozenbahs rozentals rozite rozitis rozkalne rozkalns rozycki rubene rubenis rubin
rubinstein rubio rucinski rudd ruddock rudenko rudge rudnicki rudzinski rudzite rudzitis rudzki ruecker ruelas
ruggiero ruiz runce runcis runolfsdottir runolfsson runte rupra rus rusev rush rushiti rushton rushworth rusin rusova
russel russell russo russom rusu rutherford rutkowska rutkowski rutter ruzicka ruzickova ryan rybak rybar rybarczyk
rybarik rybarikova rybarova rybicki rybnicek rybnicekova ryder rzepka sa saavedra sabaliauskas sabau sabdat sabri
sachs sadeghi sadiklar sadiku sadiq sadiqi sadler sadowska sadowski saeed saenz safi safo saggu sagoo saha saheed
sahin sahni sahota sai said saidu saini saito saiz sala salah salako salami salas salazar salcedo salcido saldana
saldivar saleem saleh salem sales salgado salim salimi salinas salisbury salman salmina salmins salmon salonga salt
salter salvador sama samadi samanci samaniego samarasinghe samatar samel samelova sammut sampaio sampson samra samrai
samson samsonova samuda samuel samuels samuelson sanabria sanchez sandalci sanders sanderson sandford sandher sandhu
sandor sandoval sands sandu sanford sangha sanghera sanghvi sanna sanni sansom santacruz santana santiago santillan
santini santoro santos sanusi sanyang sapkota sarabia sarah saraiva sarbu sargeant sargent sarhan sarioglu sarkar
sarkozi sarpong sarr sarwar sasaki sastry sato satterfield sauceda saucedo sauer sauliete saulietis saulitis saunders
sava savage savchenko savickas saville savu savva savvides sawayn sawicka sawicki sawyer sayed sayer sayers sayginer
scales scamp scanlan scanlon scarlett schaden schaefer schamberger schechter schembri schimmel schinner schlesinger
schmeler schmidt schmitt schmitz schneider schoen schofield scholes scholz schowalter schroder schroeder schrøder
schulist schultz schulz schumm schuppe schuster schwartz schwarz scicluna scotson scott scully seabra seabrook
seagrave seal seaman searle seaton seddon sedgwick sedillo sediqi sedlak sedliak sedliakova seepersad segal segovia
segunmaru segura sejdiu sejeja sejejs sekhon sekinat selby seligman selimi sellars sellers selvarajah sen senanayake
senapati senger senghore senko senkova seo sepetci sepulveda serafin serban serna serra serrano serrato serzante
serzants sesay seth sethi sevilla seward sewell sexton seymour sezek shabani shackleton shafi shafiq shah shaheen
shahid shahzad shai shaikh shakoor shakya shala shanahan shand shanks shanmuganathan shannon shao shapiro sharif
shariff sharifi sharkey sharma sharman sharmarke sharp sharpe sharples sharrock shastri shaw shcherbak shea shearer
sheehan sheehy shehu sheikh shek shekoni sheldon shelley shelton shen shenton shepherd sheppard sherchan shergill
sheridan sherlock sherman sherpa sherratt sherriff sherrington sherwin sherwood sheth shetty shevchenko shevchuk shi
shields shiels shimizu shin shinde shipley shipman shire shirley shirzad shiu shkodra shobowale shodipo shoker shongwe
shonibare shore short shrestha shu shukla shum shuttleworth sibanda sibiya sibley siddall siddiqi siddique siddiqui
sidebottom sidhu sidlo sidlova siedlecki sienkiewicz sieradzki sietniece sietnieks sihota sikand sikander sikora
sikorska sikorski silberman silcock sile sileiko silina silins silis sillah sillito silva silveira silver silverman
silverstein silvestri simcock simek simeonov simion simionescu simm simmonds simmons simms simoes simon simonis
simonovic simonovicova simonsen simpkin simpson sims sinanoglu sinclair singh singha singhal singleton sinha sipes
sipos sira sirante sirants sirbu sirova sirovs sisneros sitek sithole siu sium sivak sivakumar sivalingam sivananthan
siwek skala skalski skelly skelton skiba skibinski skiles skillen skinner skipper sklenka sklenkova skoczylas skokan
skokanova skora skov skowron skowronek skowronski skriniar skriniarova skrzypczak skrzypek skudra skuja skultety
skultetyova skutecka skutecky slack slade slastan slastanova slater slattery slavov slawinski slevin sliwa sliwinski
sloan sloane sloboda slobodnik slobodnikova slobodova slota slotova slovak slovakova slowik slowinski slusarczyk
smajda smajdova small smalley smallwood smart smedley smethurst smiley smillie smirnov smirnova smith smitham smithers
smithson smits smolinski smrek smrekova smuge smugis smyth smythe snell snooke snow snowden snowdon soare soares
sobczak sobczyk sobers sobieraj sobolewski sobowale socha sochacki sodha sodhi soetan sofer sofokleous sohail sohal
sohn sokol sokolov sokolova sokolowska sokolowski solanki solis soliz solmaz solomon solomons solorio solorzano
soltani soltes soltesova soltys soltysiak soltysova somal somani somayaji somers somerville somogyi sondhi sondore
sondors soni sonko soo sood soos sorensen soria sorrentino sosa sosare sosars sosnowski sotelo sotiriou soto soukup
sousa southall southern southgate southwell southworth souza sowa sowden sowe sowerby sowinski soyinka sozeri spalding
sparkes sparks sparrow speakman spear spears speed speight spence spencer spicer spiegel spiers spinka spinks spiteri
spitzer spooner sporer sproge sprogis sproston sprude spyrou squire squires sran sriskandarajah srivastava sroka ssali
ssebunya ssekandi ssemakula st-hilaire stables stacey stachowiak stachowicz stachura stachurski stafford staicu
stainton stallard stamm stan stanciu stancu stanek stanekzai stanescu stanfield stanford stanislawski staniszewski
stankeviciene stankevicius stankiewicz stankovic stanley stannard stansfield stanton staples stapleton stark starkey
stasiak stastna stastny staszewski staunton stavrou stawicki stead steadman stec steed steel steele steer stefan
stefanescu stefaniak stefanka stefankova stefanov stefanova stefanski steffensen stehr stein steina steinberg stelmach
stenhouse stephen stephens stephenson stepien stepniak sterling stern sternberg steuber stevens stevenson steward
stewart stiedemann still stirling stobbs stock stockdale stocks stockton stoddart stodola stodolova stoev stoian
stoica stojanovic stoker stokes stolarczyk stolarski stoltenberg stone storey stott stoyanov stoyanova stracke straka
strakova strauss strautina strautins strautmane strautmanis straw strazdina strazdins street streich stretton stringer
strnisko strniskova stroe stroman strong strosin stroud strzelczyk strzelecki stuart stubbs sturgeon sturgess styles
stylianou su suarez subedi subramaniam subramanian subramaniyam suciu suen sugarman sukhdeo sukute sukuts sulaimon
sulc sulcova suleiman sulejmani suleman suleymanoglu sullivan sultan sultana suman summan summerfield summers
summerville sumner sunderland sung sunner surdu suri surka surkova surma suski sussman sutcliffe suthar sutherland
sutton suzuki svehla svehlova svendsen svensson svoboda svobodova svrbik svrbikova swaby swain swales swallow swan
swaniawski swann swanson sweeney sweet swiatek swiderski swierczynski swift swinburne swindells syal sydorenko syed
sykes sykora sykorova sylvester symcox symes symonds symonenko szabo szafranski szalai szasz szatkowski szczepaniak
szczepanik szczepanska szczepanski szczerba szczesna szczesniak szczesny szczygiel sze szekely szekeres szelag szeto
szewczyk szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanska szymanski szymczak szymczyk szymkowiak
szyszka sørensen taank tabone tadesse tafari tafoya tagoe tagore taha tahincioglu tahir tahiri tai tailor tait taiwo
takacs takhar takyi talberga talbergs talbot talwar tam tamang tamas tamayo tamez tamunoemi tan tanaka tanase tandon
tang tank tanna tanner tanrikulu tansey tao tapia tarasenko tariq tarnowski tarrant tarzi tasci tasker tasli tatar
tatarka tatarkaova tatarkova tatarova tataru tate tattersall tatton taub tavares tawfik tawia taylor tazegul teague
teale teame tebbutt tecle teicane teicans teitelbaum teixeira tejada tejeda tekand tekelioglu tekin tekle teklemariam
teles tella tellez tello tembo temitope temple templeton tenenbaum tennant teodorescu teran terrazas tesfamariam
tesfay tesfaye teshome testa tetlow tetteh tewelde thaci thacker thackray thai thakkar thakor thakrar thakur
thambirajah thandi thapa thapar thaper tharmalingam tharp thavarajah theaker theocharous theodorou theophanous thewlis
thiara thiel thind thomas thomason thomka thomkova thompson thomsen thomson thorburn thorn thorne thornhill thornley
thornton thorp thorpe threlfall thurston thwaites tian tibbs tickle tierney tiffin tijerina tilley tillman tillotson
tiltina tiltins timmins timms tindall tindle tinsley tirado tirele tirelis titterington tiwana tiwari tkachenko
tkachuk tkaczyk toader tobin todd todorov todorova tokarski tokatlioglu tokgoz toledo tolentino tolley tolulope toma
tomala tomaszewska tomaszewski tomczak tomczyk tomecek tomecekova tomescu tomka tomkins tomkinson tomko tomkova
tomlinson tompkins tomys toner tonev tong tonge tonks toole topal topalli topaloglu topcuoglu topham topping toprak
toraman toro torok torp torphy torrance torres torrez toth tothova touray toure tovar tovey towers towne townend
townley townsend townshend toye tracey tracz tran trandafir trantow travers travis traynor treacy treadwell tree
trehan treharne trehearne trejo tremblay treutel trevino trif trifan trimble trinh trivedi trojanowski trotman trotter
troughton truben trubenova trueman trujillo truman truong truter trzcinski trzeciak tsabalala tsai tsang tse tsegai
tsegaye tseng tshabalala tshibangu tshimanga tshisekedi tshuma tsoi tsonev tsotetsi tsui tsvetkov tuca tucker tuckett
tucs tudor tudorache tudose tuffnell tuglu tugluk tulloch tully tulsi tumusiime tunaboylu tunc tunceri tung
tunnicliffe turan turay turcok turcokova turcotte turcu turek turkdogan turkyilmaz turley turnbull turner turney
turton tutuncu tuzun twagirayezu twardowski tweddle tweedie tweneboa twigg twist twumasi tyler tymoshenko tyndall
tyrell tyson ubhi uca ucar uchechi uddin udeh udoh udre udrea udris ugas ugwu uka ukaegbu ulibarri ullah ullmann ulloa
ullrich uluhan umeh unal underhill underwood ungureanu unsworth uppal upton uram uramova urban urbanczyk urbanek
urbaniak urbanova urbanowicz urbanska urbanski urbina urblik urblikova urbonas urbonaviciene urena urias uribe
urquhart urrutia ursu usher usman utley uttley uwimana uzoma uzor vaca vaciete vacietis vadgama vaduva vaghela vaid
vaitkus vaivade vaivads vajcik vajcikova vajda vajdova valach valachova valachovic valachovicova valadez valdes valdez
valdivia vale valencia valent valente valentin valentine valentini valentova valenzuela valladares valle vallejo
valles valtere valters valuska valuskova valverde van-dijk vanaga vanags vance vandervort vanegas vanek vanekova
varadi varela varey varga vargas varley varma varman varrier varsani vasani vasconcelos vashisht vasile vasilescu
vasilev vasileva vasiliauskas vasiliauskiene vasiliou vasiliu vasils vasquez vass vassallo vasseur vasylenko vaughan
vavra vaz vazquez vecumniece vecumnieks vega veiga veinberga veinbergs veisa veiss veitch vekaria velasco velasquez
velazquez velez velikov velioglu veliu veliz vella venables venegas vera verdugo verduzco veres vergara verma vernon
vesel veselova vesely vestergaard veum viana vicen vicenova vicente vickers vidal vieira viera vigneswaran vilela
vilka vilks villa villadsen villagomez villalobos villalpando villanueva villarreal villasenor villegas vilsone
vilsons viluma vilums vince vincent vincze viney vintere vinters vinther vintila virag virdee virdi virk virtanen
visan visha visnovska visnovsky visser vitale vitali vitina vitins vitola vitolina vitolins vitols vituma vitums vlach
vlachova vlad vlcek voce vogel vohra voicu voinea vojtek vojtekova vokshi volkman volkov volkova volle vollis von
vonrueden vora voros vu vuong vyas vydarena vydareny wade wadhwa wadsworth waelchi wafula wagner wagstaff wahid wahidi
wainaina wainwright waite wakefield wakeford wakelin walcott walczak walden waldron wales walford wali walia walker
walkowiak wall wallace waller wallis wallwork walmsley walsh walshe walter walters walton wand wang wanjala waraich
warburton warchol ward wardak warden wardle wardrop ware wareham waring waris warner warren warrington warsame warwick
waseem washington wasiak wasik wasilewska wasilewski wasiu wasowski wasserman wasswa watanabe waterfield waterhouse
waterman waters waterson watkin watkins watkinson watkis watmough watsica watson watt watters watterson watts waugh
wawrzyniak way weatherall weatherill weaver webb webber weber webster wedgwood weekes weerasinghe wegrzyn wehner wei
weil weimann weinberg weiner weinstein weir weiss weissnat weitz welch weldeab weldemichael weldon weller wells welsh
wen weng wentworth were werner wesley wesolowski west western westhead westlake weston westwood whalley wharton
wheatcroft wheatley wheeldon wheeler whelan whiston whitaker whitby white whitefield whitehead whitehouse whitehurst
whitelaw whiteley whiteside whitfield whitham whiting whitlock whitmarsh whitmore whitney whittaker whittingham
whittington whittle whitton whitworth whyte wiacek wiafe wickramasinghe wicks widdowson wiecek wieckowski wieczorek
wiegand wierzbicki wiesel wiggins wigglesworth wight wijesinghe wilcock wilcox wilczek wilczynski wild wilde wilderman
wilding wildman wiles wilk wilkes wilkie wilkin wilkins wilkinson wilks willcock willcox willett williams williamson
willis willms willoughby wills willson wilmot wilson wilton winch windler windsor winfield wingate winiarski winkler
winn winning winstanley winter winterbottom winters wintheiser winther wiredu wise wiseman wisniewska wisniewski
wisoky wisozk witczak witek witherington withers witkowska witkowski wiza wlodarczyk wlodarski wnuk wogan wojcicki
wojciechowska wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wolde woldemariam wolfe wolff
wolfson wolinski wolny wolska wolski wolstenholme wong woo wood woodall woodburn woodcock woodhead woodhouse woodland
woodley woodman woodruff woods woodward wooley woolf woollard woolley wordsworth worku worley worrall worrell worsley
worth worthington wos wozniak wragg wray wren wright wrobel wroblewska wroblewski wrona wronski wu wuckert wunsch
wuraola wyatt wylie wyllie wyman wynn wynne wynne-jones wypych wysocka wysocki wyszynski xaba xavier xhaka xia xiang
xiao xie xiong xu xue xuereb yaamoa yacoub yadav yakovenko yalcin yamada yamaguchi yamamoto yamazaki yan yanev yanez
yang yao yaqoob yaqub yardley yarwood yasin yates yau yavuz yawson yazici ybarra yeates yeboa yeboah yee yeh yemane
yeo yeomans yesilkaya yetkiner yeung yi yildirim yildiz yildizoglu yilmaz yilmazer yim yin yip yirenkyi yiu ymeri
yogarajah yohannes yoon yordanov yordanova york yorulmaz yost youd younas young younger younis yousaf yousefi youssef
yousuf yousufzai yu yuan yue yuen yuksel yundt yung yussuf yusuf yusuff yusufi zablocki zaborowski zaborska zaborsky
zacharia zadran zafar zagorski zaharia zaheer zahir zajac zajacova zajaczkowski zak zakharchenko zaki zakrzewska
zakrzewski zalewska zalewski zalite zalitis zaman zamani zambrano zamfir zammit zamora zamudio zand zanetti zapata
zaragoza zarate zarei zaremba zarina zarins zarzycki zavala zawada zawadzka zawadzki zayas zboncak zdunek zebrowski
zeidmane zeidmanis zelaya zelenka zelenko zeltina zeltins zeman zemlak zeneli zeng zenonos zepeda zeqiri zerai zerihun
zewde zhan zhang zhao zhelev zheng zhong zhou zhu zhuang zia ziaei zibere zibers zieba zielinska zielinski zielonka
ziemann ziemba zieme ziemele ziemelis zietek zima zimba zimka zimkova zimmerman zimmermann zimova ziolkowska
ziolkowski zmuda zondi zou zubrik zubrikova zuckerman zuk zukauskas zukauskiene zukowski zulauf zulu zuma zunda zungu
zuniga zurawski zurek zvaigzne zvejniece zvejnieks zviedre zviedrs zvinele zvinelis zvirbulis zwane zwolinski zych
zygmunt zyla đang đao đinh đoan
`
