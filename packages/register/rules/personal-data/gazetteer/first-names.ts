// Made by scripts/build-name-lists.mjs from gazetteer/source: correct the lists there and run it again.

/** First names that are no English word, known even where typed in small letters. */
export const firstNames = `
aabid aadam aadhya aadi aakash aalia aaliya aaliyah aamina aamir aanya aaradhya aarav aaron aarti aarushi aaryan aasim
aasiyah aayush abayomi abbas abbie abby abdallah abdel abdelkader abdi abdifatah abdihakim abdikarim abdinasir
abdirahim abdirahman abdirashid abdirizak abdisalam abdiwahab abdou abdul abdulahi abdulkadir abdullah abdullahi
abdulmalik abdulrahman abdur abena abeni abhay abhijit abhishek abida abidemi abimbola abiodun abiola abiona abosede
achara achieng achilleas adaeze adam adaobi adaora adebayo adebola adebowale adedayo adedeji adedoyin adeeb adeel
adegoke adekunle adel adela adele adeleke adelina ademola adenike adeniyi adeola adeoluwa adepeju adesewa adesina
adesola adetokunbo adetola adewale adeyinka adhiambo adina aditi aditya adjoa adnan adrian adriana adrianna adriano
adrien adrijana advait advika adwoa afaf afia afnan afolabi afolake afonso afrah afsana afsar afua afzal agata agathe
agim agne agnes agnese agnieszka agostinho agoston agron ahana aharon ahmad ahmed ahmet ahuva aidan aiden aigars aija
aikaterini aiko ailbhe aileen ailsa aimee aina aine ainsley aisha aishah aisling aissatou aiste aivars ajani ajay ajit
ajmal akachi akanksha akash akbar akello akhtar akif akinola akintunde akinyi akira akiva akosua akram akshara akshay
akua akudo akwasi akwesi alaa alaba alan alana alasdair alastair alban albana albert alberto albi aldo aled aleena
aleeza alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksey alem alemayehu alena alessandra
alessandro alessia alessio alex alexa alexander alexandra alexandre alexandros alexandru alexei alexis alfie alfonso
alfred alfredo algirdas alhaji alia alice alicia alicja alieu alin alina aline alisha alison alistair aliya aliza alka
allan allen almas almaz alok altin alun alvaro alwyn alya alyssa alzbeta amadeu amaka amal aman amanda amani amanuel
amar amara amarachi ambika ameen ameena ameer ameerah amelia amelia-rose amelie amelka ametor amin amina aminah
aminata aminatou amir amira amirah amisha amit amit-s amita amitabh ammar ammara amna amol amos amrit amritpal anabela
anais analyn anan anand ananya anastasia anastasiia anastasios anastasiya anastazja anatoly anaya anca andi andra
andrada andre andrea andreas andreea andrei andrej andres andrew andris andrius andriy andrzej anduena andy aneirin
anest anesu aneta anete angela angeliki angelito angelo angharad anghel angie angus anh-thu ania anibal anik anika
aniket anisa anisah anisha anita anjali anju anjum anke ankit ankita ankush anmol annabel annabelle anne annelies
annette annie annika anong anoop anoushka anshul antanas antek anthea anthony antje antoine anton antoni antonia
antonina antonio antonis antora anum anuoluwapo anupam anuradha anurak anusha anushka anwar anwuli anyango aoife apio
apoorva apostolos aqib aqsa araba arabella arafat arav archana archibald archie ardian ardit areeb areeba areej arek
arfan arham ariella arif arifa arinola aris arish arisha arit arjan arjun arkadiusz arkady arlind arlo armaan arman
armando armands armend arnaldo arnaud arnav arnel aron arooj arpan arpita arsalan arshad arshia arslan arta artan
arthur arti artur arturas arturo arturs arulmozhi aruna arvind arwel arwen aryan aryeh asad asadullah aseel asfa asha
asher ashfaq ashish ashleigh ashley ashok ashraf ashwin ashwini asif asim asima asiya asma asmaa asmeret asmita asra
asta astrid ateeq athanasios athar atieno atif atim atinuke atiq atiqa atul aubrey audrey augusto auma aurelie
aurelija ausra ausrine avani avigail avital aviva avneet avner avraham avril avrohom avtar awet awino axel ayaan ayan
ayat ayaz ayda aydin ayesha ayla ayman aymen ayobami ayodeji ayodele ayokunle ayomide ayoola ayotunde aysel aysha aysu
ayub ayush ayyub azad azadeh azam azeem azhar aziz aziza azka azra azubuike babajide babak babar babatunde babirye
baboucarr bader badr bahar bahman bahram baiba bairbre bakary balakrishnan balazs baldev baljeet baljinder baljit
balkar balraj balvinder balwant balwinder bamidele bao-yu baptiste baraka baran barbara barbora bariah baris barnaby
barsha bartek bartlomiej bartosz baruch basheer bashir basma basmah bassam bastian bastien batool batsheva batul batya
bayan bayram beata beatrice beatriz beca becca beckie becky behnaz behrouz behzad bekim belinda bella bence benedikt
benedita benedito beniamin benjie benoit benvinda bereket berenice berfin berhane berivan bernadette bernard bernardo
bert bertrand besa besart besnik bethan bethany betty beya beyza bhagat bharat bharti bhavesh bhavika bhavin bhavini
bhavna bhavya bhupinder bianca bich bidhan bienvenu bikash bikram bilaal bilal billie-jo bilqis bimal bina bindu binh
biniam binta bipin birgit birhan biruta birute bishal bishnu bjorn blake blanka blazej bleddyn blerim blerina blerta
blodwen bobbi bobbie bogdan bogdana boglarka bogumila boguslaw bohdan bohumil bohuslav bolaji bolanle bolu boluwatife
bonnie boris bosede boubacar boyan bozena bozhidar bozidar bracha bradley brandon branislav branwen brenda brendan
brett brian brid bridget bridie brigid brigitte brijesh brindusa britta bronte bronwen bronwyn bruce bruna bruno bryan
bryn bujar bukky bukola burak burhan busayo bushra busola busra caetano cagla caitlin caleb calin callie callum calum
camelia cameron camilla camille canan cansu caoimhe caolan capucine carey carla carlos carlton carly carmela carmen
caroline carolyn carrie carwyn casey cassandra cassie catalin catalina catarina cathal catherine cathy catrin catriona
cecilia cecily cedric ceinwen ceit celeste celia celine cemal cengiz ceren ceri cerys cezar cezary chaim chaiya
chaminda chana chandan chandni chandra chandrika chanel chani chantal chantel chantelle charalambos charan charanjit
charlene charles charley charu chathura chausiku chava chaya chelsie chenai chenglong cherno cheryl chetan chetna
chiamaka chiara chibueze chibuike chibuzo chidera chidi chidiebere chidimma chido chiedu chiedza chigozie chijioke
chika chikaodi chike chikezie chima chimamanda chinasa chinaza chinedu chinelo chinenye chinonso chinwe chinyere
chioma chipo chirag chitra chizoba chloe chris chrissie christa christabel christel christelle christina christine
christopher christos chrysoula chukwudi chukwuebuka chukwuemeka chukwuma chunhua ciara ciaran cillian cindy ciprian
claire clara clarissa claudia claudio claudiu clemence clifford clive clodagh codrin cody colette colin coll colm
colum comhnall conall conan conceicao connor conor constance constantin corentin corey corina corinne cormac cornelia
cosmin costas costel costica costin courtney crina crisanta cristi cristian cristiano cristina cristovao csaba csilla
cuan cuong curtis cynthia cyprian cyril czeslaw dacian dafina dafna dafydd dagmar dagnija daiga dainis dainius daire
daithi daiva dalia dalibor daljeet daljit dalvinder dami damian damien damilare damilola damini damisi damon
dan-andrei dana danail dandan daniel daniela danielle daniil danilo danni danny danuta danute danyal danylo dao-anh
daoud dara darcey darcy dardan daren daria darius dariush dariusz darrell darren darshan darshana darya daryl daud
dave davi david davide davina davinder dawid dawit dawud daxa dayo deaglan deandre dearbhla debbie deborah debra
declan deepa deepak deepali deepika deepti deirdre deividas deji delia delina delphine delroy delyth demi demi-leigh
demilade denis denisa denise deniz dennis denzel denzil derek dermot desislava desmond dessislava devan devansh
devante devi devika devina devinder devorah dewi dhanraj dharmendra dharmesh dhaval dhiren dhruv dhruvi diana diane
diarmuid didier diellza diep dietmar dieudonne dilan dilara dilber dildar dilip diljit dilraj dilshan dilys dimitar
dimitra dimitri dimitrina dimitrios dimitris dinesh dinis dinu dinusha diogo dionisio dipa dipak dipali dipendra
dipesh dipika dipo dipti divya diya diyan diyar dmitri dmitry dmytro dobrin dodou doina domantas domenico domingos
dominic dominik dominika dominique donal donald donatas donika donnacha donnchadh donough doreen dorin dorina doris
dorota dorothy dorottya doug dougal douglas dovid doyin dragos drilon driton duaa dumitru duncan dunya duong durga
durotimi dusan dwain dwayne dylan eamon eamonn eanna ebele ebenezer ebere ebou ebrahim ebrima ebru ebuka ecaterina
eddie edgar edgardo edgars edita edith edmund edoardo edona edouard eduarda eduardo eduards edward edwin edyta eesha
efosa efraim efrem efren eftychia efua egidijus egle egzon ehsan eifion eileen eilidh eimantas eimear eira eirini
eirlys ejike ejiro ekaterina ekene ekow ekua elaine elan eleanor eleftheria eleftherios elena eleni eleri elham eliana
eliezer elif elijah elin elina elira elisa elisabetta elise elisha elisheva eliska elitsa eliyahu eliza elizabeth
elizaveta ella ellen ellie ellie-mae elliot elliott ellis elnaz elodie eloise elpida elsa elsie elspeth eluned elyas
elzbieta emaan eman emanuel emanuela emanuele emeka emeline emenike emer emil emilia emilian emilie emilija emilio
emily emin emine emma emmanuel emmanuelle emmeline emre emrys emyr enda endrit enes enfys enid eniola enitan enkeleda
enoch enrico enrique ensar enzo eoghan eoin ephraim ephrem erblin erdem eren eric erica erik erikas erin erion eris
erjon erkan ermal ermias ernest ernestas ernesto ernst errol ersin erum eryl eseoghene esha eshan esme esmee esosa
esperanza esra esteban estefania estela estelle esther esti esyllt eszter ethan ethel ethna etienne euan eugen eugene
eugenia eugenie eugenio eun-ji eva-maria evan evangelia evangeline evangelos evelina evelyn everton evie evija evin
ewan ewelina ewen exauce eyitayo eymen eyob ezgi ezinne ezra fabian fabiana fabien fabienne fabio fabrice fabricio
fadekemi fadi fadil fadila fadumo fahad fahd faheem fahim fahima fahmida faigy fairuz faisal faiz faiza faizah faizal
faizan fakhra falak falguni fang-fang fangfang farah farahnaz farai faranak faraz fardeen fardowsa fareed fareeda
fareeha farha farhad farhan farhana farhia farhiya fariba farid farida farideh farihah faris farooq farrukh farshad
faruk farwa farzad farzana fasiha fatbardha fateh fatema fatemah fathia fathima fatiha fatima fatimah fatin fatjona
fatlind fatma fatmata fatmir fatos fatou fatoumata fatoumatta fatuma fawad fawzia fawziya faysal fayyaz fazal fe-maria
fearne federica federico fedir felicia felipe felix femi fenfang feng ferdinand ferenc fereshteh fergal fergus ferhat
fernanda fernando fethi feven feyisara feyisayo feyza ffion fflur ffred fiachra fida fiifi filip filipa filipe filippo
filmon finbar finlay finley finn finola fintan fiona fionn fionnuala firas firdaus firdaws firdos firoz fitsum flamur
flavia flavius floarea florent florentina florian florica flutura foday fola folake folasade folashade folorunsho folu
foluke forough fotini fouad fouzia fozia frances francesca francesco francis francisca franciszek franco francois
francoise franek frank-peter frankie frantisek franz fraser fred freda freddie freddy frederic frederick frederique
freida freja freweini freya frieda friedrich fruma fruzsina fuad funke funmi funmilayo funso furaha furkan furqan gabi
gabija gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetano gagan gagandeep gail galina galya gamze
ganesh ganga gareth gargi garikai gary gaspard gatis gaurav gauri gavin gavriel gayan gayatri gaynor gazala gazmend
gbemi gbemisola gbenga gbolahan gearoid gebre gediminas geeta genc generoso genevieve genowefa geoff geoffrey george
georges georgeta georgi georgiana georgie georgina georgios geraint gerald geraldine gerard gerda gergana gergely
gerhard germaine gertrude gethin gezim ghada ghaffar ghalib ghazal ghazala ghazanfar gheorghe gherghina ghislaine
ghulam giacomo giang gianluca gianna giannis gideon giedre giedrius gigi gilberto gilles gillian gina gintaras gintare
giorgia giorgio giorgos giovanna giovanni girma gisela giselle gita gitty giulia giuliana giulio giuseppe giuseppina
gjergj gjon gladys gleb glenda glenn glenroy glenys glody gloria glyn glynis gobind goda golnaz goncalo gonzalo gopal
goran gordon gosia govind gozie graca gracie-mae graciela graeme grainne grania granit grazyna greg gregor gregory
gresa greta gruffudd gruffydd grzegorz guanghui gudrun guelord guilherme guillaume guillermo guiying gulab gulay
gulcin gulnaz gulsen gulshan gunjan guntars gunther guntis gurbaksh gurdeep gurdip gurinder gurjit gurleen gurmeet
gurmukh gurnam gurpreet gursharan gurvinder gustav gustavo guto gwen gwenaelle gwenda gwendolen gwenllian gwilym gwyn
gwyneth gwynne gyorgy gyula ha-eun haajira habeeb haben habib habiba habtom hadassah haddy hadi hadia hadil hadiya
hadiyah hafeez hafiza hafsa hafsah hafwen hagos haider haile haitham haiyan hajar hajer hajra hakan hakeem hakima
haleema halil halima halimo halina halyna hamda hamdi hamed hameed hamid hamida hamidreza hamish hamzah hana hanad
hanan haneef hanh hani hania hanif hanifa hanna hannah hannelore hans hansi haoran haoyu hardeep hardik haresh hari
harinder haris harish harith harjeet harjinder harjit harjot harkiran harleen harley harman harmandeep harmeet
harminder harneet harnoor harold haroon harpal harpreet harriet harrison harsha harshad harshil harshita haruka harun
haruto harvey harvinder hasan hashim hashini hasina hasna hasnain hassan hatice hattie haval hawa haya hayaan hayat
haydar hayden hayder hayley hazar heba heena hefin heidi heike heinrich heinz heitor helder heledd helen helena helene
helga helin helmut hema hemant hemlata henrietta henrik henrique henryk herbert hermione hermon hersh hershel herta
herve hetal hiba hibaq hibo hichem hidayat hien hikari hilary hilda hildegard himanshu hina hinda hira hiroshi hisham
hitesh hiwet hiwot hoai hoang hoda hodan holger homa hong-nhung honorata horatiu horia hortense hossein howard
hristina hristo huang-mei hubert huda hugh hugo huifen huiling huma humaira humayra humayun humera humphrey humza
huong hurriyah husain huseyin husna husnain hussain hussein huyen huzaifa huzaifah hye-jin hywel iacob iago iain iancu
ibidun ibraheem ibrahim ibrahima ibukun ibukunoluwa idil idowu idrees idris ieuan ieva ifan ifeanyi ifeoluwa ifeoma
ifeyinwa iffat ifor ifrah iftikhar ignacio ignas igor ihor ihsan ijaz ijeoma ikechukwu ikemefuna ikenna ikhlas ikra
ikram ilan ilana ilaria ildiko ileana ilie ilinca ilir iliya illtud ilona ilze imaan imad imade iman imants imelda
imogen imran imre imtiaz inaaya inacio inaya inayah inder inderjit inderpal indira indra indrit indu ines inese ineta
inga inge ingeborg ingrid inguna inna innes insaf inta intisar ioan ioana ioanna ioannis iolo ionel ionela ionica
ionut iorwerth iqbal iqra irem irena irene ireneusz irfan irina irini irum iryna isaac isaaq isabel isabela isabella
isabelle isadora isaias isatou isbel isha ishaan ishaaq ishan ishani ishaq ishika ishita ishmael ishrat ishwar isioma
islwyn ismaeel ismael ismah ismail isobel israr issa istar istvan ithel itunu itzik iulia iulian iuliana ivan ivana
ivanka ivars ivaylo ivona ivone iwona iyabo iyad iyanu iyanuoluwa iyla izaan izabela izhar izza jaan jabeen jaber
jabir jacek jacinta jackie jackson jacob jacqueline jacques jacqui jada jaden jadwiga jafar jagdeep jagdish jagjit
jagoda jagpal jahanara jahangir jahanzeb jahid jaideep jaime jaimin jainaba jaipal jairaj jaja jake jakub jalal jaleel
jaleh jalen jalil jamaal jamal jamaludeen jamar jameel jameela jamelia james jamie jamil jamila jamilah jamshid jana
janek janet janice janina janine janis jannah jannat janos janusz jared jarek jarmila jaromir jaroslaw jaroslawa
jasbir jasdeep jaskaran jasleen jasmeet jasmin jason jaspal jaspreet jasvinder jaswant jaswinder jatin jatinder javad
javaid javed javid javier jawad jawahir jawaria jaxon jaxson jaya jayant jayanti jayden jayesh jayla jayne jayshree
jean-luc jean-paul jean-pierre jeanette jeanne jeet jeevan jeff jeffrey jehan jemima jemma jennifer jens jeremiah
jeremy jericho jermaine jerome jeronimo jerzy jesse jessica jessie jetmir jeton jhon ji-hoon ji-woo jia-hui jiahao
jiahui jiaming jianguo jianhua jiawei jiayi jiayu jibril jide jieying jigar jigna jignesh jillian jimmy-joe jimoh
jin-ho jinal jindrich jing jinghua jingyi jinlong jinsong jiri jiten jitendra jitesh jitka jiyan joachim joan joana
joanna joanne joao joaquim joaquin jocelyn jochen jodie jody joel joelle joginder johan johann johanna johnathan jola
jolanta jolita jomar jonah jonas jonathan jonel jonny jordanna jorg jorge jorn jose josefa joseph josephine josette
joshua josiah josie jovelyn jovita joyce jozef jozsef juan juana jude judit judith judy julia julian juliana julie
julien juliet juliette julio julita juma jumana jumoke jun-jun junaid junaida junjie junwei juozas juraj jurate jurga
jurgen jurgita juris justas justin justina justine justyna jutta juwairiyah jyoti jyotika kabamba kabita kabongo kacey
kaci kacie kacper kaddy kadeem kaden kadiatou kadijatu kadir kadra kaiden kainat kaiwen kaja kajal kalala kalin kalina
kalliopi kaloyan kalpana kalpesh kalpna kaltum kalyani kamaal kamal kamaldeep kamaljit kamara kamau kambiz kameel
kamil kamila kamla kamlesh kamran kamsi kamsiyochukwu kamyar kanchan kane kanta kantilal kanya karam karamjit karamo
karan karanveer kareem kareema karel karen karim karima karin karina karishma kariuki karl karl-heinz karol karolina
karolis karsten karthik kartik karuna karzan kashif kashish kasia kasongo kaspars katalin katarzyna kate katelyn
katerina kateryna katharina katherine kathleen kathleen-ann kathryn kathy katie kato katrin katrina katy katya kausar
kaushal kaushik kaveh kavita kavitha kavya kawa kawsar kayden kaye kayla kayla-s kaylee kayleigh kayode kayson kazim
kazimieras kazimierz kedar keeley kehinde keiko keira keisha keith kelechi kelsey kelsie kemal kemi kene kenji kenna
kenneth kenny kenta kenzie kerem keri keshab kestutis ketan kevan kevin keyvan khadeeja khadija khadijah khadijat
khadra khaled khaleda khaleed khaleel khalid khalida khalil khalisah khanh khansa khattab khawla khizar khoa khosrow
khrystyna khurram khurshid khushi kian kianoush kibrom kidane kidist kiera kieran kiernan kieu kimani kimberley
kimberly kinga kipchoge kiprono kiran kirandeep kiranjit kiril kirill kirit kirk kiros kirpal kirsten kirsty kirti
kishan kishor kishore klaudia klaus klea kledi klejdi klodian knut kobby kofi kojo kolade kolawole komal konrad
konstantina konstantinos korede kornelia kornelija kosar kosi kosisochukwu kostadin kostas kotryna krasimir kreshnik
kripa krish krishan krishna krishnan kristaps kristen kristian kristina kristine kristiyan kristof kristy kristyna
krisztian krisztina krunal krupa krystian krystyna krzysiek krzysztof ksenia kseniia kshama kuba kubra kuda kudakwashe
kudzai kujtim kulap kuldeep kuldip kulsoom kulsum kulvinder kulwant kulwinder kumar kumaran kumari kumba kunal kundai
kundan kunle kurt kush kveta kwabena kwadwo kwaku kwame kwasi kwesi kwok-wah kylie kymani kyoko kyra kyriaki kyriakos
kyrylo labinot lachlan ladan laetitia lahiru laila laima lakhbir lakhvir lakshman lakshmi laleh lalit lalita lamin
lamya lan-anh lana lanlan lanre lanying lara larisa larissa lars larysa laszlo lata lateisha latha latif latifa latoya
lauma laura laure lauren laurence laurent laurentiu lauris lauryn lavinia lawrence laxman laxmi layan layla layth
layton leah leandro leanne leart ledion leela leena lefteris leib leif leila leily lekan lemlem lena lenka lenuta leon
leona leonard leonardo leonie leonor leonora lerato leroy lesley leslie lester lesya leszek letebrhan leticia levente
levi lexi leyla liam liban libby libor libuse lidia liene liesel lieselotte liga ligaya lihua lila lilia lilian
liliana liling liliya lilla lillian lilly lilly-mae lilou lily-rose lina linas linda lindiwe lindsay lindsey ling
lingling linh lionel liridon liridona lirije lisa liudas liviu liwei liwia liyana liza lizzie lleucu llew llewelyn
llinos llion lloyd loic lois lola lolade longwei lorcan loredana lorena lorenzo lorna lorne lorraine lothar lottie
louie louisa louise loukas lourdes lovepreet lowri luam luana lubna lubomir lubos luca lucas lucia lucian luciana
luciano lucie lucinda lucy ludek ludivina ludivine ludmila ludovic ludwig ludwik luigi luis luisa luiz lujain lukas
lukasz luke lukman lulzim luminita luned luqman lutfi luther lutz luwam luzviminda lydia lyndsey lynette lynne
lyubomir lyudmila maame maarya mabel mabinty mabli maciej mackenzie macsen madalena madalin madalina madan maddie
maddison madeleine madeline madhav madhavi madhu madhur madhuri madison maelys maeve magda magdalena maggie magnus
mahad mahamed mahbub maheen mahendra mahesh mahfuz mahin mahir mahjabeen mahmood mahmoud mahmud mahmuda mahmut mahnaz
mahnoor mahra mahsa mahtab mahwish mahyar mai-anh maija maike maina mair maire mairead mairi maisie maisy maja majed
majid majida majlinda makanaka makis makki maks maksim maksym maksymilian mala malachy malaika malak malcolm malee
malek malgorzata mali mali-wan maliha maliheh malik malika malith malka malky mamadou mamoudou mamta manahil manal
manav mandana mandeep mandip mandira mandy manesh manfred mangal manik maninder manish manisha manjeet manjinder
manjit manju manjula manmeet manmohan mannat manoj manon manpreet mansi mansoor mansour mansur manuel manuela manvir
manzoor maqsood marcelina marcelo marcia marcin marco marcos marcus mared marek margaret margaret-ann margarida
margaux marged margery margot mari mariam mariama marian mariana mariano maricel maricica marie marieke mariia marija
mariko marilyn marin marinela mario mariola marion marios maris marisa marius mariusz marivic mariya marjorie marketa
marko marku markus marlene marlies marlon marnie marta martha martim martina marton martyn martyna marva marvin marwa
marwan mary mary-grace mary-jane maryam maryama maryan maryla maryse masood masoud massimo masud masuda masuma matej
mateo mateus mateusz mathew mathias mathieu mathilde mathushan matias matilda matilde matteo matthew matthias matthieu
matyas maud maureen maurice mauricio mauro maxence maxime maxine mayada mayank maymuna maysa mayumi mayur mayuri mazen
mazhar mazvita mbalu meabh meaza mebrahtu meena meenakshi meera megan megha meghan meghna megumi mehari mehdi mehek
mehmet mehmood mehnaz mehr mehran mehrdad mehreen mehrunisa mehtab mehul mehvish mehwish mei-ling meifang meihua
meiling meilyr meirion meixiu mekdes mekonnen melanie melchor melek meles meliha melike melinda melissa melissandre
memet menachem mendel mendy mengyao menna meral mercedes meredith mererid merfyn merlita meron merve merveille meryem
mesfin meskerem meurig mevlut michael michaela michal michalis micheal michel michele michelle midhat midori
mieczyslaw mieke migle miguel miguelina mihaela mihai mihail mihaly mihret mikael mikail mikhail mikiele mikkel miklos
mikolaj milan mildred milena miley-jo milind millicent millie milly miloslav milosz mimi mimoza min-jun min-seo minaal
minahil minal mindaugas mindy minesh ming mingmei mingzhu minh minh-anh minha minnie mioara miqdad mira mirabela
miranda miray mircea mireille mirela mirembe miri miriam mirjeta miroslav miroslaw miroslawa miruna misbah mital
mitali mitchell mitesh mithun mitra moazzam mobolaji modupe moeen mohad mohamad mohamed mohammad mohammed mohamud
mohan mohinder mohini mohit mohsen mohsin moin moira moiz mojgan mojisola mojtaba mollie momin momina momodou mona
monal monica monika monique monisola moosa moradeke morag morayo mordechai morenike moreno morfydd morgan morgane
morna morteza morwenna moshe mostafa motunrayo mouna mounir mpho mpiana mridula mrinal muaaz muawiyah muaz mubarak
mubashir mubeen mudasir mudassar muhamed muhammad muhammed muhsin muhyadin muir muireann mujahid mukasa mukesh mukhtar
mukta mukund mulu mumin mumina mumtaz muna munashe munawar muneeb muneer mungo munir munira munish munyaradzi muqadas
murad murat murdo muriel murtaza musa musab musawwir mushtaq musoke mustafa mustapha mustaq musu muthoni mutsa
muzaffar muzammil mwajuma mwamba mwangi myfanwy mykhailo mykola mykolas mykyta mylene myles myra myroslava naadira
nabeel nabeela nabiha nabil nabila nabin nachman nada nadeem nadeesha nadege nader nadezhda nadia nadiia nadim nadine
nadira nadiya naeem naeema nafeesa nafisa nafisah nafisat naftali nagina nahal naheed nahid nahida nahom naila naima
naimah najah najat najib najma najmo najwa nakato nakimuli naledi nalini naman namrata namuli namutebi nan-marie nana
nanda nandini nandita nansubuga nantongo naoko naomi narayan narcis narcisa narendra naresh narges nargis nargiz
narinder nariyan naseem naseema naseer nashwa nasim nasima nasir nasira nasra nasreen nasrin nasser natalia natalie
nataliia nataliya natalya natasha nathalie nathan nathaniel natnael nattaya nauris navdeep naveed naveen navid navin
navjot navneet navraj navya nawal nawaz nayab nazanin nazar nazia nazim nazir nazira nazli nazma nazmin nazneen ndidi
ndue nechama neel neelam neelum neema neeraj neeru neeta neetu negar neha nehal neil nektarios nell nellie nelu nene
nerijus neringa nertila nerys neslihan nesrin nessa nesta nevaeh neville ngan nghia ngoc ngoni ngozi nguyet nhung
niall niamh nicholas nicky nicola nicolae nicolas nicole nicoleta nicolette nicolo nicusor nida niels nigel nihad
nihal nihar niharika nihat nika nikesh nikhil nikita nikki nikodem nikola nikolai nikolaos nikolay nikoleta nikolina
nikos nikunj nila nilam nilesh nilima niloofar niloufar nils nilufar niluka nima nimal nimesh nimfa nimisha nimo nimra
nina ning niraj niral niran niranjan nirmal nirmala nirosha niru nisa nisar nisha nishan nishant nishat nishi nissim
nistor nita niten nitesh nitin nitya niya njeri njoroge nkechi nkem nkiru nnamdi nneka nnenna noah noam nobuko noemie
nokuthula nola noman nomsa nomvula nonito nonso nooreen nora norbert noreen noriko norma norman normunds nosa nouman
nour noura nsikak nsimba nthabiseng ntumba nuala nuno nura nuran nuray nureen nurul nurullah nusaybah nusrat nwabueze
nyambura nyarko nyasha oana oanh obafemi obaid obaidullah obinna obiora oceane ochieng octavia octavian octavio odeta
odette odhiambo odhran odile ofer ofra ogechi oghenekaro oisin okan okechukwu okello okon oksana olabisi oladapo
oladele oladipo olaf olajide olakunle olamide olanrewaju olaoluwa olasunkanmi olatunde olatunji olayinka oleg oleh
oleksandr oleksandra oleksii olena olga olha olimpia oliver olivia olivier oliwia oliwier ollie olubunmi olufemi
olufunke olufunmilayo olukayode olukemi olusegun olusola oluwadamilola oluwadarasimi oluwafemi oluwakemi oluwaseun
oluwaseyi oluwatobi oluwatobiloba oluwatosin oluwatoyin olwen omair omar omayma omid omkar omolara omolola omondi
omotola omowunmi ondrej onur onyango onyeka onyekachi onyinye oonagh ophelie opio oran oreoluwa orest orges orhan orla
orlaith orlando orly orsolya osagie osahon osama osas osaze oscar osei osian oskar oskars osmaan osman ostap osvaldo
oswald othman otieno otilia otis oumar oumou ousman ovidiu ovie owain owen owino oyin oyinkan oyinkansola ozan ozge
ozlem paapa pablo padma padraic padraig paige palak palesa pallavi palvinder pamela panagiota panagiotis panashe
panayiotis pankaj panos paola paolo parag paramjit parampreet paraschiva paraskevi paresh parisa parminder parmjit
parth parul parvathi parvati parveen parveez parvez parvin parviz parwana parween pascale pasquale pathum patrice
patricia patrick patrycja patryk paul paula paulina pauline paulius paulo pavandeep pavel pavlina pavlo pawan pawel
payal payam peadar pearse pedram pedro peggy peiling pejman pelumi penelope pengfei penka percy perel perihan pervaiz
pervin pesach petar pete petr petra petre petrica petrit petro petronela petros petru petruta peyman phalguni phil
philip philippa philippe phillip phillipa phillis phong phuc phuong phyllis pierre pieter pietro pilar pinar pinchas
piotr piotrek pippa piriya piroska plamedi plamen polina polly pooja poonam pooya portia pouya prabha prabhdeep
prabhjot prabhu prabin pradeep pradip prakash prakriti pramila pramod pranav pranay pranjal prasad prasanna prasert
prashant prashanthi pratap prateek pratibha pratik pratiksha pratima praveen pravin preet preethi preeti prem prema
premal priscilla pritam pritesh priti priya priyal priyanka priyesh proinsias pryderi przemek przemyslaw puja pujan
punam puneet punita puran purnima pushpa qadir qais qaiser qamar qasim qendrim qiang qianru qingling quang qudsia
quentin quoc quyen quynh rabia rabin rabindra rabiya rabiyah rachael rachana rachel rachna radek radha radhika radim
radka radoslav radoslaw radu raees rafael rafaela rafal rafaqat raffaele rafi rafia rafiq raghav raha raheela raheem
rahel rahil rahila rahim rahima rahma rahman rahmat rahul rahwa raihan raimonds raimundo rainer raivis raizel raja
rajab rajan rajbir rajdeep rajeev rajeevan rajendra rajesh rajeshwari rajinder rajiv rajkumar rajni rajpal raju
rajvinder rajvir rakesh rakhi ralph raluca rama ramadan raman ramandeep ramazan ramesh rameshwar ramin ramiro ramisa
ramiz ramla ramon ramona ramsha ramunas ramune ramzan ramzi rana randa raneem rani rania ranjan ranjana ranjeet ranjit
ranveer raphael raphaelle raquel rasa rasaq rashad rashed rasheda rasheed rashid rashida rashmi rasool rastislav
ratana rauf raul ravi ravinder ravindra rawan rayaan rayan raymond rayyan raza razan razia razvan razwan rebaz rebecca
rebekah rebin reda reece reem refilwe reggie regina reginald regine reham rehan rehana rehman rehmat reid reinhard
reka rekha remi remigijus remus renata renate renato renaud rene renee renelle renu renuka reshma reuben reuven reva
reyhan reynaldo reza rezarta rezaul rhian rhianna rhiannon rhianwen rhoda rhodri rhona rhun rhydian rhys rianna
ricardo riccardo richard richie ricky rida riddhi ridhi ridwan rifat rihab rihanna rihards riley riley-jo rimantas
rimsha rinor rishab rishabh rishad rishika rita ritesh ritika ritu ritvars rivka rivky riya rizalina rizwan rizwana
robbie robeena robel robert roberta roberto robina robson rochelle rocio roda rodel roderick rodica rodney rodrigo
rogelio rogerio rohaan rohan rohini rohit roisin rokas roksana roksolana roland rolf romain romaisa romane romario
romesh romilly ronak ronald ronan ronke ronnie roopa roqaya rory rosa rosalie rosalind rosalinda rosamund rosana
rosanna rosaria rosario roseanne rosemarie rosen roshan roshani roshni rosie rositsa ross rostam rostislav rostyslav
rotimi rowena roxana roxanne roya roza rozina rrezarta ruairi ruaridh rubab ruben rubina ruchel ruchi ruchika rudiger
rudo rudolf rudolfs rudra ruel rufaro rufus ruhi ruihan ruixin rukhsana rukhsar rukia rukiya rumaisa rumana rumbidzai
ruoxi rupa rupal rupert rupesh rupinder ruqaya ruqayyah ruqia rushil rushna ruslan russell ruta rutvi ruud ruvarashe
ruwan ruweida ruxandra ryan ryszard saachi saad saadia saba sabah sabeen sabeena sabiha sabina sabine sabir sabira
sabita sabreen sabrin sabrina sacdiyo sachin sadaf sade sadhana sadhbh sadia sadie sadiq sadiqa saeed saeeda saeid
safa safaa saffiyah safina safiya safiyah safiyya safwan sagal sagar sagheer sahar sahba saher sahil sahra saida saif
saifullah saikou saima sainabou saira sajad sajan sajda sajeda sajid sajida sajina sajjad sakhi sakina sakura saleem
saleema saleh salem salieu salih salim salima salma salman salome salvador salvatore samah saman samaneh samantha
samar samarth sameer sameera sameh sami samia samina samir samira samit samita samiya samiyah samjhana sammy samra
samrah samrawit samsam samuel sana sanaa sanam sanda sandeep sandesh sandhya sandija sandip sandor sandra sandrine
sandro sanduni sangam sangeeta sangita sanita saniya saniyah sanjana sanjay sanjeev sanjeewa sanjit sanjiv sanjog
santa santiago santokh santosh saoirse sapna saqib sara sara-leah sarada sarah saraswati sarbjit sarfraz sarita sarmad
sarmila sarmite saroj sarunas sarwar sasha sashko saskia sathiya satish satnam satoshi satpal satvinder satwant satyam
saule saurabh savita savitri savvas sayed sayeed sayid sayra scarlett schneur scott seamus sean sebastian sebastiao
sebastien seble seda seema sefa sefiat segolene segun sekai selam selamawit selim selina selma semere semhar semra
senait senay senga senthil seo-yeon sepideh serban sergei sergey sergio sergiu serhii serkan serpil setareh seth seun
sevda severine sevgi sevil seyi seyma shaan shabana shabaz shabir shabnam shabtai shadi shadia shafaq shafiq shafqat
shaghayegh shagufta shahana shahbaz shahd shaheda shaheed shaheen shahid shahida shahidah shahidul shahin shahina
shahla shahmeer shahnaz shahram shahrukh shahrzad shahzad shahzadi shahzaib shai shailesh shaima shaindy shaista
shakara shakeel shakeela shakil shakila shakir shakira shakti shakuntala shalini shamail shamaila shambhu shamim
shamima shamiso shamsa shamso shamsul shanaz shane shanelle shania shanice shaniqua shaniya shannon shanta shantelle
shanti shaoqi shaqib shaquille sharad sharan sharda sharif sharifa sharmarke sharmila sharon shashi shaul shaun shauna
shayan shaymaa shazad shazia shazmin sheela sheelagh sheena sheetal shefali shehla shehnaz shehzad sheku shelby
shelley sheraz shereece shereen sherene sheridan sherko sheryl shihan shikha shilan shilpa shimon shingai shinji shira
shirin shirley shivam shivani shivi shiza shkelqim shloime shlomo shmuel shoaib shobha shobhana shohreh shola shona
shoshana shpend shpresa shraddha shreya shreyas shristi shruti shuaib shuang shubham shufen shukri shumaila shyam
shyama siamak sian sibusiso siddharth siddhi siddiq siddiqa sidney sidra sidrah siegfried siencyn sigita signe sigrid
sile silke silvana silvia silvio silviu simao simcha simeon simey simi simin simisola simon simona simone simra simran
simranjit sina sinan sinead sinem sinthu sintija siobhan sion sioned sipho sira sirak siriol siriporn sirwan sita
siu-fong siyu skaiste skender skyla slavomir slawek slawomir smita sneha snehal sobia sofiia sogol sohail sohan
soheila sohrab sokol solange soledad solene solin solomiya solomon solvita somchai somsak somto somtochukwu sonal
sonali sonam sonia sonika soniya sonja soo-jin sope sophia sophie sophy soran sorana soraya sorcha soren sorin sorina
sotiris sourav spyridon spyros sruli stacey stacy stamatis stan stanimir stanislav stanislaw stanka stas stavros
stavroula stefan stefania stefanie stefano steffen stefka stelian stelios stella steluta stepan stephane stephanie
stephen steve steven stewart stoyan stuart stylianos subash subhan subhash suchada suchitra sudha sudhir sufyan
suganthi suhaib suhail suhayb suhayla sujan sujata sukhbir sukhdeep sukhdev sukhjinder sukhjit sukhpreet sukhraj
sukhvinder sukhwinder sulaimaan sulaiman sulayman suleiman suleyman sumaira sumaiya suman sumanth sumaya sumayah
sumayya sumbal sumera sumit sumita sumitra sunaina sunanda sundus sung-min sunisa sunita sunkanmi supaporn suraiya
suraj suraya surbhi surekha surendra suresh sureshkumar surinder surjit surya susan susannah sushil sushila sushma
sushmita susie susmita suzanne suzie sven svetlana svitlana swapna swapnil swarna swati sybil syed syeda sylvain
sylvia sylvie sylwester sylwia szabolcs szczepan szilvia szymon tabitha tadas tade tadesse tadeusz tadgh tadhg tadiwa
tafadzwa tafara taha tahani tahir tahira tahmid tahmida tahmina taiba taimoor taimur taiwo tajamal takashi takudzwa
takumi tal-s talal talat talha talia taliah tallulah talvinder tamanna tamar tamara tamas tamba tamika tamim tamjid
tamsin tanaka tanatswa tania tanisha tanveer tanvi tanvir tanya tanzeela tanzila tapiwa taqwa tara taraneh taranjit
taras tarek tareq tariq tarique tariro tarlochan tarsem tarun tasha taslim taslima tasneem tasnia tasnim tatenda
tatiana tauqeer tavish tawanda tawfiq tayba tayo tayyab tayyaba tayyib teagan tegan tegwen tehreem tejal tejas
tejinder tejpal tekle telma temesgen temi temidayo temiloluwa temitayo temitope tendai teodor teodora teodoro terence
teresa tereza terrence terri tesfalem tesfay tesfaye tess tessa tetiana tetyana teuta tewodros thabo thais thanasis
thandi thandiwe thanh thanuja thao tharindu tharushi thea thelma themba theo theodor theodora theodore theodoros
theresa thiago thibault thien thierry thilini thinh thoa thomas thorsten thu-ha thushara thuy tiago tibor tien tiernan
tiffany tigist tika tilly timea tina tinashe tingting tinotenda tiwa tobe tobechi tobi tobias tobiloba toby tochi todd
todor todorka tofunmi toheed tokunbo tolani toluwani tomas tomasz tomek tomilola tommy tomoko tomos tonderai toni
tooba torsten tosin touqeer touraj tovah tovia toyin tracey tracy traian trang travis treasa trefor trevor tricia
trinh tripti trisha tristan trude trudy trung truong trupti tsegay tsegaye tsehay tshala tshepo tsvetan tsvetelina
tsvetomir tuan tudor tudur tufail tugba tulsi tunde tung tunji turan tushar tuyet tymofiy tymon tymoteusz tyra tyreece
tyrell tyrese tzipora tzvi ubah ubaidullah ubaldo ubayd ubayda uche uchechukwu uchenna uday ufuk ugis ugne ugochi
ugochukwu ugur ujjwal ukamaka ulrich ulrike ultan umaima umaimah umair umama umang umar umarah umayr umer umesh umit
ummayyah upasana upinder urmila urooj ursula urszula urte urvashi usama usamah usha usmaan usman uthman uttam uyen
uzair uzma uzoamaka uzoma vaclav vadim vadym vahid vaibhav vaida vaidas vaishali vaishnavi valbona valdas valdis
valdrin valentin valentina valentyna valeri valeria valerie valeriia valeriu valmir van-anh vandana vanessa vangelis
vania vanita varsha varun vasant vasanti vasco vasil vasile vasileios vasilica vasiliki vasilis vasudha vasuki vasyl
vaughan veena velislava vendula venkat vera vernon veronika veronique veselin veta vibha vicente vicki vicky victorino
victorita vidhi vidya viera vijay vijaya vikas vikash vikesh vikram viktor viktoria viktoriia viktorija vilius vilma
vimal vimala vimbai vimbiso vinay vince vincent vincenzo vineet vineeta vinh vinita vinod violeta viorel viorica vipin
vipul viraj virat viren virendra virgil virgilio virginie virginija vishal vishnu vitalii vitaliy vithya vitor
vittoria vittorio vivaan vivek vivian vivien vivienne vjollca vjosa vlad vladimir vladut vojtech volkan volker
volodymyr vrinda vyacheslav vyom vytautas waclaw wafa wafula wahab waheed waheeda wahid wai-ling wairimu wajid wajiha
waldemar waleed walid waliyah walter walther wambui wanda wangari wanjiku wanjiru waqar waqas warda waris warsan
waseem wasim wassim waweru wayne weiming weiwei wendy wenjie wenjing wenxin weronika wesley wiaam wichai widad wiebke
wieslaw wieslawa wiktor wiktoria wilfred wilhelm wilhelmina willa willem willi william wilma winifred winston winta
wissam witold wladyslaw wlodzimierz wojciech wojtek wolfgang wunmi xander xavi xavier xhemal xhevahir xiang xiaofeng
xiaohong xiaohui xiaojie xiaoli xiaoling xiaomei xiaoming xiaoyan xinyi xinyu xiulan xiumei xiuying xuan xuan-mai
xueying yaakov yacoub yael yafet yago yahia yahya yahye yair yakub yakup yalini yamini yana yankel yanko yankuba
yanmei yann yannick yannis yanyan yaqoob yaqub yared yaroslav yasaman yaseen yaser yash yashar yashika yashvi yasin
yasir yasmeen yasmiin yasmin yasmina yasmine yassin yatin yavor yavuz yaya yazan yechiel yegor yehor yehoshua yehuda
yehudis yehudit yelena yeliz yemi yemisi yentl yerachmiel yetunde yevgen yevheniia yewande yiannis yichen yifan yijun
yildiz yilmaz yimei yingying yinka yishai yitong yitzchak yitzchok yizhen ylli yocheved yoel yogesh yogita yohana
yohannes yolanda yomi yonah yonas yonatan yong yordanos yosef yoshiko yossi younes younis younus yousaf yousef yousif
yousra youssef yousuf yuan-yuan yubin yuchen yuhan yuki yuko yulia yuliia yuliya yumi yunis yunus yunxi yurdagul yuri
yuriy yusef yushan yusra yusuf yusuff yuting yutong yuval yuvraj yuxin yuze yves yvette yvonne zaahid zaahir zacarias
zach zachariah zachary zack zafar zafir zafirah zahara zahava zahid zahida zahir zahira zahoor zahra zahraa zaid zaida
zaigham zaim zain zaina zainab zaineb zakaria zakariya zakariyya zakarya zakia zakir zakiya zakiyah zalman zaman
zamfira zamzam zane zanele zanib zara zareen zarina zarqa zayd zayed zayn zaynab zbigniew zbynek zbyszek zbyszko
zdenek zdenka zdravka zdzislaw zeel zeenat zeeshan zehra zeina zeinab zeki zelal zelda zelie zeliha zena zenab
zenebech zenub zewdi zeyad zeynab zeynep zeyu zhen zhenzhen zhihao zhiming zhivko zhiwei ziad zidan ziedonis zihan
zihao zikora zikra ziming zinaida zinhle zita ziva zivile zixuan ziyi zlatka zoey zofia zohaib zohra zohreh zoltan
zosia zoya zsofia zsolt zsuzsanna zubaida zubaidah zubair zubeda zuhair zuhal zuhra zulaikha zulekha zulfiqar zulmira
zunaira zunairah zuza zuzana zuzanna zvikomborero zygimantas zygmunt
`

/** First names that count where written with a capital: short ones, rare words, and those of other lists. */
export const firstNamesWhenCapital = `
aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya
aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan aayushman abagail abak abaka abakan
abakay abani abar abay abbigail abdiel abdon abdonie abe abebi abeiku abel abelard abelardo abelin abeline abendam
abhaidev abhaya abhirath abhisyanta abi abidin abigaelle abigail abigale abigayle abigel abilay abisola abisoye abluc
abner abondance abraham absalon absar abu acace acacie acanthe acar acaryatanaya acela acelya achaire achalesvara
acharyanandana acharyasuta achille achim achintya achyut acig acik acilay acim acuk acun ada adah adalan adalard
adalbald adalbaude adalberon adalbert adalberto adaldi adaline adalmis adalric adalsinde adams adan adar adas adaugo
adberilgen addie addison ade adebankole adebiyi adeboye adebukola adedaramola adegrin adegrine adekitan adekola
adelaida adelaide adelajda adelbert adelia adelie adelin adeline adell adella adelle adelphe adeltrude adelya adem
adenet adeodat adeolu adeoti aderopo adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhemar adhiraj
adhrit adi adigun adiguzel adik adikavi adikutlu adikutlutas adil adile adinath aditeya adityanandan adityanandana
adjutor adli adlibeg adolf adolfo adolfs adolph adolphe adolphie adolphus adonise adrain adraman adrastee adrehilde
adriel adrienne adripathi adsiz adunni advaya adwitiya affan afi afitap afolarin afra afsin afton agabay agah agakagan
agalak agapet agasti agastya agathange agathon agaton agca agilbert agilberte aglae aglaia aglamis agnan agnane
agneflete agnesa agneya agnimitra agniprava agnivesh agnos agrata agripina agrippin agrippine agrypina agu agustin
agustina ahalya ahenk ahilya ahlem ahsen aida aimable aime ainars aishani aiyana ajala ajeet ajita ajoke akalp akande
akanmu akanni akas akata akbas akbatur akbay akboga akboru akbudak akbugra akbulak akca akcakoca akcora akdemir
akdogan akeem aki akibudak akim akinci akiner akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akofa akorfa akos
akpira akroor akshainie akshaj akshat akshata akshayakeerti akshita aksungur aktan aktekin aktimur akula akumaa akunna
akvelina alaban alaboru aladag alade aladogan alain alaina alaine alais alakurt alamu alanis alanna alayna alayunt
alayuntlu albane alberade alberic alberte albertha albertina albertine albin albina alcibiade alcide alcidie alcime
alcine alcyone alda aldegonde aldemir alden aldigerey aldogan aldonce aldric aleaume alec aleen alejandrin alek aleksa
aleksej aleksy alene aleodor aleth aletha alexandrea alexandrina alexandro alexane alexanne alexe alexej alexie
alexine alexys alexzander alf alfonz alfonzo alford alfreda alfreds algirds algis algu ali alica alican alida aliette
alimga alis alisa alisan alisir alistar alivia alix aliyah aliz alize aljosa alkaboluk alkaevli alkan alkasi alkis
allene alliaume allie allison alma almila almine almire alois aloise aloizs alojz alojza alonzo aloyse alpagut alpamis
alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen alpertunga
alpgerey alphan alphee alphonse alphonsine alphonso alpike alpilig alpinien alpis alpkara alpkuluk alpkutlu alpsalci
alptegin alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoruk alta altan altankagan altankan
altay altemur althea althee altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara
alton altuga alva alvah alvena alvera alverede alverta alvin alvina alvis alwar alyce alycia alysa alysha alyson
alysson ama amabela amac amadou amalia amaliane amalija amalric amalthee amande amandin amandine amant amante
amaranaath amarande amaranthe amaresh amari amarnath amaya ambar ambre ambroise ambroisie ambrose ambroz ambrozy
amedee amedeu ameliane amelien ameline amely amelya americo amethyste ameyatma amiel aminat aminte aminu amish amiya
amodini amogh amoke amope amparo amr amrak amrita amritambu amul amy amya amza ana anaadi anabel anabelle anael
anaelle anagh anahi anaida anala anamaria anamika ananda anandamayi anang ananta anar anas anasooya anastacio anastase
anastasie anastasija anastasije anastazia anasuya anatol anatole anatolie ancelin anceline ancuk ancuta anda andac
andariman andeol anderson andoche andras andreane andreanne andree andrija andrijana andzejs andzelika andzs anej
anemona aneurin anezka angadreme ange angele angelina angeline angelique angelita anghelina angilbe angilberte
angilran angoustan anh anica anicee anicet anicette anil anila anilaabh anilabh anish anisoara anissa aniya aniyah
anja anjaneya anjolaoluwa anjushree anjushri anka ankal ann anna annabell annalise annamae annamarie annapurna annetta
anni annibal annonciade anrijs ansbert ansberte ansel anselme ansgary anshula anslavs ansley anstrudie anthelme
anthelmette antide antigone antim antoaneta antoinette antone antonela antonetta antonette antonie antonietta antonin
antonine antoniu antony antwan antwon anuja anunay anuraag anurag anusuya anuta anwesha anya anđela apa apak apatarkan
aphelie apollinaire apollinary apolline aprancur apsara aquilin ara arabelle araboga araceli aracely arademir aral
arbay arbuz arcadie archambaud archan archange arcuk arda ardella arden ardic ardith arely argine argu argun ari
ariadna arian ariana ariane arianna ariboga aric aricie arielle arija arijit arijs arik arikagan arikdoruk arike arin
arina arinc arindam ariste aristide aristita arkadijs arkin arkis arlene arlette arlie armagan armance armand armande
armandine armani armel armeline armelle armide armin armine armins arnac arnaude arne arnesh arno arnoldo arnould
arnulfo arolde arpad arpat arsal arsene arsenie arsenije arseniusz arsil arsinoe arslanargun arslanboru arslansungur
arslantegin arslanyabgu arsun artemis artemisa arthaud artheme arthurine artiinal artuk artukac artut aruk arun arvel
arvid arvids arvilla arya aryanna arystarch asa asake asan asanboga asantudun asantugrul asartegin ascelin asceline
ashlee ashlesh ashly ashlynn ashmi ashton ashtyn asig asikbulmus asil askin aslesha aslim asri assomption assunta
astalogul astarte asterie astree astrida asuela asug asuk ata atac atakagan atakan atalan atalay ataldi atalmis
atanazy atasagun atasu ataullah atberilgen atena athalie athanase athanasie athena athenais athina atigay atikutlu
atikutlutas atila atilgan atilla atimer atis atli atlibeg atlikagan atmaca atmaja atmanand atmananda atreyee atreyi
atsiz attila atuncu aube aubertine aubree aubry aude audebert audeline audie audouin audra audran audreanne augusta
auguste augustin augustina augustine augustus aure aurea aurel aurele aurelian aureliana aurelienne aurelio aurelle
aurian auriane aurica aurore austen austyn auxane auxence ava avadhesh avantika avar aveline avery avi avigaelle avis
avluc avni avoye avram avsar awa awero awesi axeline axelle axinte ayaci ayana ayas aybalta ayban aybars aybeg
aydarkagan aydemir ayden aydinalp aydogan aydogdu aydogmus ayebatari aygirak ayhan ayinde ayinke ayitmis ayiz ayizdag
aykagan aykal aykan aykurt aykut aylin ayluc ayluctarkan ayma aymard aymardine aymeric aymon aymonde ayo ayoka
ayomikun ayotude ayren ayruk aysar aysil aysilig aytac aytak aytekin aytug ayushmati ayvaz ayyildiz azak azalee azban
azelie azeline azer azgan azganaz azil azizhan azmi baaba baala baalaaditya baalagopaal babacan babasola babatunji
babawale babir babur bacara baccayman bacman badabul badruk badur baga bagaalp bagaisbara bagan bagasatulu bagatarkan
bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagtas baha bahadir bahri
bahtiyar bahula baidehi baijayanti bakagul baki bakir bakirsokum baksi bakula bala balaaditya balaban balachandra
baladitya balagopal balagovind balaka balakatay balamani balamir balcar baldu baldwin balgopal balin balint balkik
balta baltaci baltar balthazar baltir baltur bamsi bandhu bandhul banel bangu banji bankim bankimchandra bankole
banuta bao barak baraktore barbala barbe barbeg barboga barbol barbu barbulsun barca barcadogdu barcadogmus barcadurdu
barcadurmus barcan barcatoyun bardibay bargan barimtay barin barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin
barlas barlibay barmaklak barmakli barnabas barnabe barrett barry barsbeg barsboga barsgan barskan barsurungu bart
barthelemy bartholome bartimee bartolomej bartolomeu bartu basademir basak basan basanti basanyalavac basar basarab
basat basbug basci basgan basile basilisse baskin baskirt baskurt basmil bastar basti bastugrul basu basut bathilde
batrak battal batu batuhan batuk batur baturalp baudouin bayancar bayankagan bayat bayazit baybars baybayik baybicen
bayboga baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee baymunke
bayna baynal baypure bayrac bayrak bayri bayrin bayruk baysungur baytara baytas bayuncur bayur bayurku bayutmus
bayuttu bazir bazyli beate beatrycze beaulah bebe beceapa beckem bedir bedirhan bediz bedran bedreddin bedri begarslan
begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen begni
begtas begtegin begtuzun behcet behic behlul behram behrem behzat bek bekazil bekbekec bekec bekecarslan
bekecarslantegin bekectegin beker bekir beklemis bektas bektur bela belcim belcir belek belemir belgi belguc belma
belo beltir beltun ben benadik bende bendeguz benedek benedict benedicte benedykt benett bengi bengu benice benigne
benito benjamim benjamin benli benlidemir bennett bennie benone benton bera beranger berangere berard berat berceste
bercin berdibeg berendey berginsenge bergu berinay berislav berkan berkay berke berkin berkis berkyaruk bermek
bernadine berneice bernhard bernice bernie berniece bernita berran berre berta bertalan berthe bertille bertram berva
besentegin beser besim besir besra bessie betemir beth betina betsy bette bettie bettye beulah beuve beverly beyizci
beyrek beyrem bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti
bhagwati bhakti bhamini bhanumati bharadwaj bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma
bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan
bhushit bhuvanesh bhuvaneshwar bianka bibek bibiana bibianna biborka bicek bicki bickici bidin bijay bilgebayuncur
bilgebeg bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam
bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik biljana billie
bilva bilwa binbegi bindir birjesh birol bisenija bitaybiki bitri blagica blagoje blahoslav blair blaise blanca
blanche blandine blanduzia blazena boban bobana bobby bodhan boga bogac bogacuk bogde boge bogoljub bogu bohdana
bohemond bohumila bohumir bohus bohuslava bojan bojana bokde boke bolatito boldaz boldizsar bolen boleslav boleslavs
bolmus bolsun bolukbasi bolun bon boncuk bonek bong bonge bongul bongulboga bonifac boniface bonita boran borbala
borcul borivoje borjan borka borlukcu bornak boroka bortecine boru borubars borusengun borys bosiljka bosko botond
bouchard boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan bozica bozidara bozkurt
bozkus bozok brad braden bradly bradut brady braeden brahma brahmaanand brahmabrata brahmanandam brahmdev brajan
brajen brajendra brajesh brandi brando brandt brandusa brandyn branimir branislava branka brankica branko brannon
branson braulio braxton brayan breana breanna breanne brenden brendon brenna brennan brennon bret bria briac briana
brianne brice bridgette brielle brieuc brigita brionna brisa britney brittany broderick brody brogan bronislava
bronislavs brunehaut brunehilde bryana bryant bryce brycen brygida bryon bryony bucan buchi bucur budag budak buddha
buddhana budhil budimir budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu
bugubilge bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey buktegin bukusboga bulacapan bulah bulak bulan
buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz bunul bunyamin burcak
burdette bure burgucan burgut burkay burkek burkut burluk burnice burslan burulday burulgu burunduk busulgan butak
butuk buyan buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik caba cabdar cabli
cabus caden cadi caetana cafer cagan cagatay cagdas cagil caglar caglayan cagri cagribeg cagrihan cagritegin cagru
cahid cai caitlyn caius calapkulu cale caleigh cali calista calixte calvin camelien camil camila camillien camren
camron camryn camylle canalp candace candar candelario candice candide candido canel cangul cankan cankiz cannur
cansel cansin cantemir cara caribert caridad carine carissa carlee carles carleton carley carli carlie carlo carloman
carlota carlotta carmel carmella carmelo carmina carminho carmo carna carolanne carole carolyne carroll carson cary
casandra casian casiana casimer casimir caslav casper cassandre cassidy cassien caterina catharine cathrine cathryn
catinca catrina catrinel cavid cayla cazimir ceasar cebe cecelia cecil cecile cecylia cecyliusz cedomir cedrick cedrin
celal celaleddin celasun celen celestin celestine celestino celien celik celil cem cemali cemen cemgen cemil cenk
cerasela cesaire cesar cesminaz cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz
cezara cezmi chaanakya chaaruchandra chadd chadrick chaitan chakor chakradhar chakravartee chakravarti chakrika
chanakya chanda chandak chandani chandi chandini chandira chandraayan chandrabhaga chandrabhan chandradev chandrakala
chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha
chandraswaroopa chandravati chanelle chapal chapala charak charlaine charlemagne charli charlie charline charlotte
charuchandra charumati charuvrat charvi chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chaz chelsey
cherechi chesley chet chetanaanand cheyanne cheyenne chidaakaash chidaatma chidambar chidambaram chidananda childebert
chilperic chinmayanand chinmayananda chiranjeev chiranjeeve chisom chitraksh chitrali chitramala chitrangada chretien
christ christiana christiane christodule christop christophe christy chrysole chrysostome chukwu chyna cicek cicem
cielo cierra cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler cilvenaz cimen cingir cipriana
cise cisem cisil citlalli civan clair clarabelle clarisa clarisse clark claud claude claudie claudien claudine clayton
cleandre clelie clemens clemente clementina clemmie cleo cleopatra cleora clery cleta cletus cleve cleveland clifton
clint clinton clio clotaire clotilde clovis cloyd cobulmak coby cocukboru codin codrina codrut codruta cokramayul
colby coleman coline colins collin colman colpan colten colton colu columbus concepcion conchita conner connie conrad
constanca constanta constantina consuela consuelo cora coralia coralie coraline corbin cordelia cordell cordia cordie
corene corentine corine corneliu cornelius cornell corrine cortez cortney corvin cory coskun coskuner cosmina costache
coty crawford crenguta creola crin cristal cristea cristobal cristofor cristopher cruz crystel csanad csenge csongor
ctibor cubeyr cullen cumhur cuneyt cvijan cvijetin cydney cyprien cyra cyriaque cyrielle cyrille cyrus cyryl d'angelo
dabiziv dace daciana daevi daevika daghan dagmara daiana daija dainuvite daisha daisy daiwik dajana daksha dakshayani
daliborka dallin dalton damaris damayanti dameon damife damion damir damjan damjanka damla damodara damola dan dandak
dandapaani dandre dane dangelo danial danica daniella danijela danika danila danjuma danka danko dannie dante danyka
daphne daphnee daphney darasimi darby darian dariana darien darija darin darina darinka dario darion darko darla
darlene darnell daron darrel darrick darrin darrion darron darryl darshwana darta darwin dasa dashawn dasia datta
daver davids davin davion davis davon davonte davor davud dawson dax dayaamay dayaananda dayaanidhi dayamayee dayana
dayna dayne dayton deangelo deanna debora decebal dedric dedrick deeksha deenabandhu deepan deepankar deependra
deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne deion deja dejah
dejan dejana dejon dejuan delaney delbert dele delfina delilah della delmer delores delpha delphia delphin demarco
demarcus demario demet demeter demetra demetris demetrius demetriusz demiralp demirhan demond dena denisz denizalp
deon deondre deontae deonte dereck derick derin deron dervis derya desanka deshaun deshawn desimir desiree despina
dessie destan destany deste destin destinee destiney destini devadatt devagya devajyoti devak devangana devani
devasree devdan deven devesh deveshwar devin devonte devran devvrat devyn dewayne dewey dewitt dexter dezider
dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri
dharmaketu dhatri dhyanesh dhyaneshwar dianna dianne dicle diclehan dida didem didina diego dieter dieudonnee digambar
digambara dijana dikmen diksha dilaver dilay dilberay dilek diler dilhan dillan dillon dilruba dimitrije dina dinakar
dinc dincer dinkar dino dion dionizy dionyz dipankar diptendu direnc diri dirk divaakar divakar divjot divna dizik
dobrila dobromila dobroslav dobroslava dochia dogan doganay doganer dogu dolores dolunay domenic domenica domenick
domingo dominick domnica donat donato donavon dondu donna donnell donnie donny dora dorcas dorel dorian doriana
doriane dorine dorinel dorka dorli dorotea dorothea dorothee dorris dortha dorthy doru dov dovie doyinsola doyle draga
dragan dragana draginja dragisa dragoje dragojlo dragoljub dragoslav dragutin drahomir drahomira drahoslav drahoslava
draupadi draza drazen dren drina dron drona duane duarte dubravka duc ducu dulari dulce dumitra dumitrana dundar dunja
durdane durgeshwari durmus durodola durriye duru dururbunsuz durward dusana dusanka dusica duska dusko dustin duygu
dwaipayan dwaipayana dwight dzile dzirkstite earlene earline earnestine easter easton ebba ebiere ebin ebiowei ebkizi
ebren ebunoluwa ebuzer ece ecehan ecem ecevit ecmel ecvet eda edd ede eden edgard edhem edil edison edite ediz edmee
edmond edna eduard edvins edwardo edwina edyth edythe edzus eekalabya efa efe effie efken eflah efrain efsun eftalya
eftimia eftimie egemen egils egrim einar einars eino eizens ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant
ekec ekim ekin ekmel ekrem ekundayo ela eladio elaina elakshi elbert elcin elda eldon eldora eldred eldridge eleanora
eleanore eleazar electa elenor elenora eleonora eleonore eleuthere elfrida elfrieda elgin eli elia eliabeth elian
eliane elias eliasz elie elinor elinore elisabeta elisabeth elisaveta elisee eliseo elissa elizabet elkin ellsworth
elmars elmas elmer elmo elmore elna elnora elodia elody eloisa elouise eloy elroy elta elti elton elva elvan elvera
elvie elvira elvis elwin elwira elwyn elyse elyssa elza elzear ema emanoil emanuil emced emel emelia emelie emely
emerance emerencie emeric emerson emese emie emile emili emiliano emils emmalee emmelie emmett emmie emmitt emmy emory
emrah emrullah ena enakshi ender enderun engin enguerrand enis enise enola enos enver epiphane eralp erast eray erberk
ercan ercin ercument erda erdal erdeni erdenikatun erdeniozuk erdinc erel eremia erentuz ergene ergenekatun ergin
ergun erguner erhan eriberto erich erick ericka erika eriks erinc erkam erke erling erma erman ermen ermins erna
ernestina ernestine ernie erol ersan ertan erten ertenozuk ertugrul ervin ervins erwin eryn esat ese esen esenbike
eser eshana eshita esi esin esmeralda esmeray esperance esref essie esta estel estell estella estera estevan estrella
esupofo etela etha ethelyn ethem etil ettie eubert eudes eudokia eudoksja eudora eudoxe eudoxie eufrosina eugeniusz
eula eulah eulalia eulalie euna eunice euphrasie eusebe eusebia eusebie eusebio eusebiu eustache eustatiu eustracjusz
eva evalds evalyn evanghelina evans evariste evdokija eveline evelyne everardo everett everette evran evrard evren
evsen ewa ewald ewatomi ewell eyiz eylul eyram eysan eyup ezekiel ezequiel ezrak fabia fabiola faderera fadime fae
fahrettin fahri fahriye fahrunissa faik falba falih fanni fannie fanny fantin fantine fasih fatih faustine faustino
fausto favian faye fazil fazilet fazli fazullah feda fedai fedor fehime fehintola fehmi feliciano felicie felicita
felicite feliks felipa felton ferah feramus feramuz feray ferda ferdi ferdynanda ferhan feride feridun feriha ferit
ferman fermin ferne ferruh fevzi feyyaz feyzullah fibikemi fidan fidel fidele figen fikayomi fikret fikri fikriye
filemon filiberto filiz filofteia filomena filotije fiodor firdevs firmin flavie flavien flavio flaviu fleta fleur flo
floare flodoard flor flore florea florencia florencio florencja florenta florentin florestan floriana florie florin
florina florine flossie floy floyd folafoluwa forrest fortunee foulques francette francia francine francisc francisco
francisque franciszka frantiska frederica frederico frederik fredrick fredy freeda frida fridrich fritz frusina
fryderyk fuat fulbert fulcran fuldem fulden fulgence fulya funda funmilade fureyya furman furuzan fusun fuzuli gabe
gabin gabrijela gaffar gage gajaadhar gajabahu gajadhar gajbaahu galfryd ganak ganaka ganapati gandharv gandharva
gangesh garance garett garfield garnett garnier garrett garrick garry garud garuda gaspar gaston gati gatien gatik
gauraang gaurang gauranga gautam gautama gautami gautier gavrilo gaye gayle gazanfer gazi gbadebo gbeminiyi gbowoade
geanina gedeon gederts geetanjali gejza gelin gelincik gellert gelu gemine gemini gemma gencer genet gennaro genoveva
gentian gentiana geo geoffroy georgel georgette georgian georgianna georgije geovanni geovanny geovany gerardo gerasim
geraud gerazym gerberge gerbert gergo germain gerry gerson gertruda gervais geta gevheri ghanaanand ghanashyam
ghanshyam ghenadie gheorghita ghislain ghita gia gianina gianni gica gicu gifty gil gilbert gilda giles ginewra gino
giorgian giorgiana giovani giovanny girart giray giri girija girik girika girindra giriraaj giriraj girish girja girts
gisele gislebert gisselle gitanjali giyas gizela gizem gladyce glenna glennie gligorije gobinda godfrey gojko gokalp
gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golub gonca gondebaud gonenc gongor gonsalwy
gonthier gontran gonul gonzague gopaal gopee gopi gorakhanatha gorakhnath gorana gordan gordana gorkem gorun goswamee
goswami gotum gouranga goutam govinda gozde gracie gracja grady graham granville gratian gratiana gratiela grayce
grayson gregg gregoire gregoria gregorian gregorio gretchen greyson grgur grigore grigorije grover guadalupe gudakesa
gudakesha gudrite guenievre guerin guher gui guido guilhemine guillemette guillermina guiseppe gul gulbahar gulben
guldem guldeste gulegen gulemen gulen guler gulgun gulhan gulpembe gulriz gultekin gulumser gumus gunars gunay
guncicek gundogdu gundogmus guner gunes gungor guniz gunnar gunnur gunseli gunyaruk gurbuz gurcan gurdal gurdev gurhan
gurkan gurol gursel gus gussie gustave gustavine guven guvenalp guvercin guzey gwendolyn gwido habbab habil hacib
hadley hafi hafid hai hailee hailey hailie hakem haki hakki hal haldun haleigh haley halie halim halis halit halle
hallie haluk hamdullah hami hamit hammad hamsini hamza handan hande hanefi hanga hannabel hao haralamb haralambie
harald hardouin harinakshi harinarayan harit harita harmon harry haseki hasibi hasim hasin haskell hasmet hassie hatem
hatip hattab hayal hayali hayati haylee haylie hazim hazle heber hedelin hedi hedviga heema helier helio hellen helmer
heloise hemal henderson henri henrich henrieta henriette henry henryka heracleea herluin herman hermann hermenegildo
hermina hermine herminia herminio hernan hertha hester het hettie hicabi hieronim hifzi hikmet hilaire hilal hilario
hilarion hilbert hildebert hillard hillary hilma hilmi hilton himadri himani himmet hincmar hipolit hipolito hippolyte
hiram hiranmay hiranmaya hiranya hisam hizir hoa hobart hollie hollis homero honore honorine horace horacio horacy
horea horst hortensia hortenzia hosea howell hoyt huccet hud hudavendigar hudayi hudson hugues huguette hui hulda
hulki hulusi hulya humberto humeyra huner hunor hurkan hursit husameddin husamettin husnu husrev huu huw huzeyfe
hvalimir hyman ian ianis iasmina ibidapo ibironke ica icie iclal ida idell idella ieremia ifeanyichukwu iffet ifunanya
ify iga ige ignac ignacy ignatius ignjat ihvan ikbal ike ikeme ikeoluwa ikhidie ikicitoyun ikrime ila ilacin ilarie
ilarion ilayda ilbey ilbilge ildike ilene ilgegu ilgin ilgmars ilhami ilhan iliana ilija ilinka ilja ilkay ilkben ilke
ilker ilknur ilksen ilkyaz ilmars ilyas ima imani imge immanuel imogene imoleoluwa imrem imrich ina inanc inara inars
inc inci indrikis inez ingmars ingrida ini inioluwa innocenty inocentiu ioanina iolanda ionelia iosefina iosif ipek
ira iremide ireti iretioluwa iridenta irinc irinckol irinel irisa irma irmak irtis irvin irving irwin isa isabeau
isabell isac isadore isai isaiah iseoluwa iseult ishola isidore isidro isig isik isil isilay isin isiner ismerie ismet
isom issac itil itir itri itunuoluwa itzel iuliu iurie iustin iustina iustinian iva ivah iveta ivica ivo iyabode
iyadunni iyik iyiktag iyinoluwa iza izaak izabella izaiah izajasz izel izidor izolda izydor izzet izzettin jabari jace
jacey jacinthe jacinto jackeline jacklyn jacky jaclyn jacobo jacquelyn jacynthe jade jadesola jadon jadranka jadranko
jadyn jaeden jagadish jagadisha jagathi jagmeet jahnu jai jaida jaiden jailyn jaimini jairo jakayla jakob jakov
jakubina jale jalon jalyn jamarcus jamel jameson jamey jamir jamison jammie janae jane janelle janessa janeta janick
janie janiya janka jannie jany japhet jaquan jaquelin jaqueline jaren jarod jarolim jaron jaroslav jaroslava jarrell
jarret jarrett jarrod jarvis jasen jasmina jasmine jasna jaunita jautrite javas javon javonte jayce jaycee jayda jayde
jaydon jaylan jaylen jaylin jaylon jayme jayson jazeps jazlyn jazmin jazmyn jazmyne jean jeana jeanie jeannel
jeannette jeannie jeannot jed jedediah jedidiah jefferey jeffery jeffry jehanne jekabs jela jelena jelica jelisaveta
jelka jena jenel jenifer jenna jennie jennings jennyfer jensen jerad jerald jeramie jeramy jerel jeremi jeremiasz
jeremie jergus jermain jermey jerod jeromy jerrell jerrod jerrold jess jessika jessy jessyca jesus jett jettie
jevgenijs jevon jevrosima jewell jezdimir jia jill jim jimmie jitender joanie joann joannie joanny joany jocelyne jodi
joe joesph johannes johathan john johnathon johnnie johnny johnpaul johnson jolana jolayemi jolie jon jonatan jonathon
joojo jordane jordi jordon jordy jordyn josefina josep joshuah josiane josianne josse josselin josue jourdain jovan
jovana jovani jovanka jovanny jovany jozefina jozue juanita judah judd judicael judita judite judson judyta jugoslav
jules julianne julide julieta julija julijana julijs julius juliusz jun junius jurgis jusma juste justen juston justus
justyn juwan juwon jyotis jyotsana kabil kade kadem kader kadin kadrican kadriye kaela kaelyn kagan kai kaia kailash
kailee kailey kailyn kaitlin kaitlyn kaleb kaleigh kalender kaley kalinda kalinik kalistrat kallie kama kamalesh
kamber kamelya kameron kamile kamilla kamille kamren kamron kamryn kamuran kanak kanci kanishka kannan kannen kanti
kapgar kara karaca karahan karak karelle kargilac kari kariane karianne karine karla karlee karley karli karlie
karligac karlis karolann karson karunanidhi kasandra kasey kashyap kashyapi kasim kassandra katarina katelin katelynn
katheryn kathlyn kathryne katlyn katlynn katrine kattie katun katunkiz kavon kaya kayaalp kayacik kayca kaycee kaylah
kayley kayli kaylie kaylin kaynak kazanc kazimir kazkatun keagan keanu keara keaton keegan keely keenan keerti keji
kekik keklik keles kellen kelley kelli kellie kelly kelsi kelton kelvin kemalettin ken kenan kendall kende kendra
kendrick kennedi kennedy kennith kenton kenyatta kenyon keon kepez keramet kerami keremsah kerim keshaun keshawn kesme
kessaf keven kevon kevser keyken keyon keyshawn kezlik khem kiana kianna kiara kiarra kiel kikelomo kiley kimiz
kimizalma kimizalmila kimizin kincso kira kiraz kircicek kirgavul kirilo kirlangic kirstin kivanc kivilcim kiymet
kizdurmus kizilalma klara klarencjusz klaudiusz klavs klemens klement klementyna kleopatra kobe koby kody koksal kolby
kole koloman kolos konrads konstancja konstantin konstantins konstanty konstantyn kopano koralia koray korbin korey
korkut kornel korneli korneliusz kory kosta kraig krishnadas krishnadasa krisjanis kriss krista kristi kristiana
kristians kristie kristijan kristin kristofer kristoffer kristopher krisztofer krsto krystal krystel krystina ksawera
ksawery ksenija ksenofont kubat kubilay kubura kuddusi kujoe kumru kumuda kursad kurtis kutbettin kuzman kvetoslava
kwamena kweku kwintyn kyla kyle kylee kyleigh kyler laal lacramioara lada ladarius ladislau ladislav lafayette lai
laisha lajos lakshmidhar lakshminath lal lale lamar lamih lamont landen landry laney laron larry larue lasma latife
laurane laureline laurencja laurencjusz laurene laurentia laurenty laurentyna lauretta laurian lauriane laurianne
laurie laurine laury lavada lavanya lavern laverna laverne lavina lavize lavon lavonne lawrencia lawson layne lazare
lazaro lazarz leana leandre leann leanna leatha leda lee lei leigh leilani leke lela lelah leland lelia lemide lempi
lemuel lenna lennie lenny lenora lenore leola leonel leonid leonida leonids leonne leontin leontina leontine leopold
leopoldina leopoldine leopoldo leora leposava lera lere lerzan lesana lesly lessie leta letha letitia leufroy levent
levoslav lew lewis lexie lexus lia liana liba libbie libere libusa lica lida lidija lien lietald ligia liksma lili
liliane lilianna lilien lilliana lillie lilyan lin linett linnea linnie linwood lioara lisandro lisette litzy liva
livia livija liz lize lizeth ljiljana ljuba ljubica ljubisa ljubomir llewellyn logan lolita loma lon longin lonie
lonnie lonny lonzo lora loraine lorelei loren lorene lorenz lorenza loretta lori lorin lorine lorrain lothaire lotti
louis lourenco louvenia lowell loy loyce lubica lubomira lubor luboslav luboslava luc lucentiu lucien lucienne lucija
lucile lucille lucio lucious lucius lucja lucjan lucretia lucretiu ludie ludolphe ludomil ludomila ludovica ludovit
ludwika lue luella luena luiza luize lujza luka lula lungelo lupe lura lurline lutfullah luz lyda lydie lyla lyle
lynda lynn lysanne maad mabelle mable macaire macey maci macie mack macy madaline madalyn madelyn madelynn madge madie
madilyn madisen madisyn madonna madyson mae maegan mafalda magali maguelone mahaut maheswar mahzun mai maia maica
maida maiya makary makayla makenna makenzie makinwa maksud malachi malati malina malinda malisa mallaury mallie
mallory malo malti malvina malvine malwina mamert mamie manasse mandaakin mandakini manel mangala mangalya mani
manikya manjusha manley manole mantas mara marc marceau marcel marcela marceli marcelin marceline marcelino marcell
marcella marcelle marcellus marcheta marcis marcu marga margareta margarete margarett margaretta margarette margarita
margers margie margita margret marguerite maria mariah mariane marianna marianne maribel marica maricarmen mariela
marielle marietta marilena marilie marilou marilu marilyne marinko marioara marisol marite maritza mariuca marjan
marjolaine marjory markika marlee marlen marley maros marsha marthe martin martine martins marty marut maryann
maryjane maryna masa masinka matei mateja mathurin matiss mattie matus matylda maude maudie maugis mauricette maurine
maurycy mawuena mawusi max maxellende maxie maximilian maximilien maximillia maximillian maximo maximus maxwell maya
maybell maybelle maye mayeul maymie maynard mayoor mayra mayte mazie mckayla mckenna mckenzie meagan meaghan meda
medard mederic megane meggie meghnad meghnath mehtap mei mekhi mel melania melany melba melchior melda melenija melih
meliksah melina melis melisa melisande mellie melodi melodie meltem melvin melvina melyna melyssa memduh menaka mence
menka meric merih merl merovee merritt mert mertie mervin mestan mesut meta metin metod metra mia micael micaela micah
michale michalina mick mihailo mihajlo mihnea mihriban mija mijat mika mikayla mike mikel mikelis mikulas milada
miladin milana milanka milanko mileta milford milic milica milisav miljan miljana milla milo milojica milomir milorad
milos miloslava milota milutin minakshi minerva minodora miodrag miomir mirac mirella mireya miriama mirjana mirka
mirkelam mirko mirna miron mirona miroslava mirza misa misael misko misra mitar mitchel mithat mitica mitrut mittie
mladen mlađana modesta modesto modrite mofifoluwa mohana moise moises moisette mojisoluwa mojmir mojzesz molly momir
momira monalisa monroe monserrat monserrate monty monvids moray moriah moric morolake mortimer morton mose
mosinmileoluwa mossie mosunmola moyosore mozell mozelle muammer muaviye mudite muesser mufid muge mugur mugurel
muharrem muhtar muhterem muhtesem muhyiddin mujdat mujde mujgan mukadder mukaddes mukerrem muktedi muktedir muktefi
mukul munevver muren murl murray musir muslih mutahhar mutasim muteber mutemed muttalib muyiwa muzaffer muzdad mya
myah myriam myrl myrna myron myrtice myrtie myrtis nabi naci nadezda nadi nadzieja nafiz nagabhushanam nahil naim
nakia nalan namik nancy nandor nannie naomie nara narciso narcisse nas nash nasrullah nastja nat natalija natan
natanael natasa nate nathanael nathanial nathen naudet nayeli naz nazan nazariusz nazary nazif nazmi nađa nebojsa
necat necati necdet nechifor necib necla necmettin ned neda nedeljko nedim nedra nehemie nehir nejat nela nelda nella
nelle nels nelson nemanja nenad neoma nergis neset nesim neslisah nestor nettie neva neven nevena nevin nevra nevzat
newell nga nhi nia nicephore nichifor nicholaus nichole nick nicklaus nickolas nico nicoara nicodim nicolaie nicu
niculina niculita nicuta nidia nigar nihan nikko niklavs niko nikolas nikolasz niksa nilgun nimakoah nimit ninioluwa
ninon nirbhay niro nisan nischal niyazi niyilolawa nizamettin njegomirka noa noe noelia noelle noemi noemy nolan nolen
nona norberto norene norica norina normand norris norval norwood novak nqobile nuh nukhet numan nural nurettin nurgul
nuria nursel nurseli nusret nya nyah nyasia oba obanijesu obi obie obioma obrad obren ocie octav octaviana octaviu oda
odell odessa odie odilon odon odunayo ofelia oger ognjana ognjen ogooluwa oguz oguzhan ojars ojaswini ojo okey okiki
oksan oktay ola oladara oladare oladimeji olaide olajumoke olansile olasunmbo olatunbosun olcay oldrich ole olegs olen
oleta olgerts olgica olimpian olimpiu olin olivera olivija oliviu ololade olu olufeyisayo olufunmi olumide olumorotimi
olutomiwa oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwatimilehin oluwatofunmi
oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia oma omana omari omawunmi ombline omer omobobola omobolanle
omodunni omolabake omosalewa omotara omotayo omotolani omotoun omowumi ona onder onie onome onoriode onufry oormila
opalina opemipo opeoluwa opeyemi ophelia oren oreofe orestes ori oriande oriane orie orin orion orland orlane orlo
orpha orrin ortansa orval orville osbaldo osborne osmund ostoja osunleke oswaldo otha otho otilija oto ottilie ottis
otto oury oya oyenike oyindamola oyindasola oyku ozana ozanne ozcan ozden ozella ozer ozgur ozhan ozkan ozlen oznur
pacome padam paddy paja pakize palemon palma pam pamfil panagachie panait panka pankrac pankracy panna pantaleon param
paramartha paras parla parsla paterne patricija patricio patrik patru patrycjusz patrycy patsy patti pattie paule
paulette paulica pavan pavils pavle pavol paxton payidar payton pearlie pearline pecine peggie pelagia pelagie pelin
pelinsu pembe penelopa pepin pera perceval percival perica perla pero perran perrine perry pertev peruna perver petek
peteris petko petrija petrisor petronille petrut peyami peyton philemon philibert philippine philomene philothee
phoebe pierrick ping pio piraye platon polikarp pompilia pompiliu poornima porfiriusz porfiry pran prathamesh
pravoslav prayag predrag preity presley primerose priscille priyala profira prokles prokop prokul providenci prvoslav
pulcherie purna purushottam pushti qin queenie quentine quieta quincy quinn quinten quintia quinton rachela rachelle
rachid raci rada radeke radenko radina radisa radivoje radmila radmilo radojka radomir rados radosav radovan raducu
radul raduz rae raegan rafet rafila rageshwari rageswari rahime rahmi rahsaan rahsan raif raina rajina rajko rajmund
rajnold rakip rakita raleigh ramaa randal randall randi randolf randolph ranko raoul rapulane rashawn rasheedah rasim
rasit rasko rati ratimir ratna raymonde raymundo reagan reanna reba rebeca rebeka recai recep reese refah refet refik
regan regis regnars reha reilly reina reine reinhold reis rejean rejeanne relja relu remilekun remington remzi renars
rengin renja ressie resul reta retha retta rex rey reybaud reyes reymundo reyna reynold rezzan rhea rhett rhonda rica
ricards rickie rico ridvan rifki rigoberto rishi ristana riza rob robb robertina roch roderyk rodger rodolfo rodoljub
rodolphe rodrick rodrigue roel roger rohana rolande rolando rollin roma romana romanita romans romeo romeu romina
romuald romulus ron ronaldo ronny roosevelt roque rosalee rosalia rosalyn rosamond roscoe roselin roseline rosella
roselyn rosendo roser rosetta rosina roslyn rossie rowland roxane roxelana roy royce rozalia rozella rubie ruby rubye
ruchan rudis rudite rudolph rudy rufina ruhsar rui rukhmani rukmin rukneddin rumen rumena rusins russ russel rustu
ruth ruthe ruthie ruxanda ruya ruza ruzena ryann ryder rylan rylee ryleigh ryley saban sabin sabra sabri sabryna sacid
sadan sadberk sadettin sadi sadik sadri sadullah sadye saffet safi safira safta sahap sahin sahinalp sahsuvar sai
saige saim sakip sakir sallie sally salomea salomey salomon salwator sam samanta samara samed samih samil samim sammie
samson sancho sandu sanem sanford sanja sanka santina santino santos sanya sanziana sarai sarala sarani sarina sarisha
sarla saroja sarvin sasa satyen saul saulcerite sauveur sava savanah savannah savas saveta savin savina savinien
savion sayan scholastique schuyler scot scottie scotty sebnem secaeddin secil seckin sedat sedef seden sedrick sefer
sefik segilola seher sehlevent sehrazat sekinat selahattin selale selami selcuk selda selen selena selin selmer selvi
sema semenica semih semsi sena sener sengul senka sennur senol serafettin serafin serafina serap seraphin serbulent
seref seren serena sergej sergen sergi sergiusz serhat sermet sermin sertac sertap servac settar seval severin
severina sevim sevinc sevket sevki sevtap sevval seweryn seyban seyda seye seyfettin seyfi seyfullah seyyit shad
shaina shalewa shalom shana shanel shanie shankar shanna shanon shantanu shany shari shashikala shawn shawna shaylee
shayna shayne shea sheila shekoni sheldon shelia shemar sheri sherman sherri sherwood shirisha shiv shivakari shresth
shresthi shreyashi shridevi shrishti shubha shubhaprada shwet shyann shyanne sibel sibylle sid siddarth siddhartha
siddhran sidki sidoine sidonia sienna sigebert sigismond sigmund sigurd sihab sihabeddin siir sijuade sila silas
silvere silvester silvian silviana silvija simar simba simge similoluwa simina simion simo simonida sinasi sinica
sinisa sirri sitara sixte sixtine skaidrite skylar slava slavica slavka slavoljub slađana slobodan slobodanka sloka
smaranda smiljana smriti sname snezana sofia sofija soline somnath somu sona songul sonya soraia sowande speranta
spidola spirydion srboljub sredoje srna stana stanca stancu stanford stanislas stanislava stanko stanton stasa stefana
steliana stephan stephania stephany stephon stevan stevie stojan stojanka strahinja suat subhashini subhasini subhi
subodh subomi sucheta sudeva sudi suheyl sukanya sukru sule suma sumayyah sumeet sunay suncica sururi suryakant
suryakanta suryakantam susana susanna sushant susheel suzan suzana suzon svatopluk svetislav svetolik svetomir
svetozar swara swarnalata swassane sweta sybilla syble sydnee sydni sydnie sylvester sylvestre sylviane szofi szofia
szonja taceddin tacjana tadeas tadija tahlia tahsin taib talay talip talis talivaldis talrits tami tamia tancrede
taner tanguy tanirika tanja tanju tanushree tanushri tanyeli tao tapan tari tarik tarkan taryn taskin tate tatjana
tatum tatyana taurean taurin tavares taya tayfun tayyar ted teddy teea tej tejumola tekin tekinalp tekla temel
teodosia teofil teohari teoman teona terencjusz tereze terezia teri terrance terrell terrill terry tessie tevfik
tevhid tevin tezcan tezel tezer thad thaddeus thalia theodose theophile theophraste therese theresia theron thi
thibert thora thu thurman tia tiana tianna tiberia tiberiu tichomir tierra tihomir tillman tim timmothy timmy timoleon
timotei timotej timoteo timothee timothy timur tinas tinca tincuta tiphaine titien titilayo titilope tito titus
tobiasz tobin toki tola tolga tolu tolulope tolunay toluwalope toluwanimi tom toma tomasa tomiloba tomislav tommie
tomori toney tonnin tonya tope torey torrance torrey toussaint traci trajan tram travon tre tremaine tremayne trenton
tressa tressie treva trever trevion trey tri trilochan trilochana trilok trilokanath trilokesh triloki tristian
tristin triston trudie trycia trystan tudora tudorita tudosia tufan tugay tugrul tugtekin tuhfe tulay tulin tumer
tunahan tunay tunc tuncer turgay turgut turkan turkay turker turkes turna turold tutku twila twm tyree tyreek tyrel
tyrique tyrone tyshawn tyson udai udit udo uhra ujjawal uju ukbe ulfet ulgen ulices ulises ulker ulku ulus ulvi ulviye
ulysse uma umber umm ummiye umran umur umuralp umut una unal unsel unseli upendra urbain uri uriah uriel ursule usame
ute utku uwe uygu uzeyir uzodimma vada vaha vahdet vahide vaidehi vaijayanthi vaijayanti vaishno vaishvi valdemars
valentim valentins valer valere valerija valerijs valery vallie valter vanda vanesa vanja varalakshmi varvara vasilisa
vasko vasudev vasudeva vasundhara vaughn vavrinec vecdi ved veda vedang vedanga vedanshi vedat vefa vefik vehbi velda
veli velibor velimir vella velma velva venance vencel venceslas vendel vendelin venera veniamin verda verdie vergie
verica verla verlie vern verna verner vernice vernie veronica veselinka vesile vesma vesna veysel veysi vianney vicdan
vicenta vicentia vicentiu vickie victoire victorien victorin vida vidak vidal vidhur vidhya vidur vieroslava vigile
vijolite vildan vilhelmine viliam vilmars vilmos vincentiu vincenza vinciane vinnie violet violette viorela virag
virgie visarion vishwamitra visnja vit vita vitalijs vitazoslav vito vitoria viviana viviane vivianne vizbulite
vladana vladimira vladislav vlaicu vlasta vlastimil vlastimir vlatka voichita voicu vojin vojislava voldemars
vratislav vratko vrund vujadin vujica vuk vukan vukasin vukica vukota vuslat vy vyas waino waldo walenty walentyn
walentyna waleran waleria walerian walery walgierz wallace walton wandrille wanesa warren watson wava wawrzyniec
waylon webster wei weldon wendell werner westley whitney wiara wilber wilbert wilbur wilburn wiley wilford wilfredo
wilfrid wilfryd wilhelmine willard willie willis wilmer wilson wilton wincenty winfield winnifred winona wirginia
witalis woodrow wuraola wyatt wyman wyn xaviere xenophon xia xin xzavier yaa yadira yagiz yagmur yakubu yalcin yalgin
yaman yan yaprak yasar yasemin yaw yazmin yejide yekta yelda yener yesenia yesim yessenia yetkin yi yigit yildirim
yoann yogendra yoginder yolande yonca yoni yosun ysaline yseult yuce yucel yuksel yulan yumni yun zac zachariasz
zacharie zache zachery zackary zackery zafer zaharia zahide zahit zak zakary zalan zamfir zamir zander zaneta zanete
zanis zanna zaraza zaria zarije zavida zdenko zechariah zejnep zekai zekeriyya zekiye zeljka zella zelma zelmira
zeltite zenija zeno zenobia zenovia zente zephirin zerrin zeteny zetta zev zeyd zeynel zia ziedite zigfrida zigfrids
zigmars zigmund zigrida zihni zile zina zine zion ziver ziya ziyad ziyanda zlatica zlatko zoe zoeva zoi zoie zoila
zoja zola zora zoran zorana zorka zselyke zsombor zubeyde zubeyr zubite zula zulal zuleyha zulfikar zumrut zvezdana
zvonko đorđe đura đurađ đurica
`

/** First names that are everyday words or places too: a name only where the grammar says so. */
export const firstNamesThatAreWords = `
abbot ace akin al alexandria alpha amber amity angel april archer arran art ash asia aster august aurora austin autumn
baker barking barnet basil bay bea bear beau beck berry bev beverley bill billy birdie bishop blessing bliss bo bob
bolton boston bradford brent bright brook brooke brooklyn buck bud buddy bunny bury camden can candy cardiff carlisle
carol carolina carter chance chancellor charity chase chelsea cherry chester china chip christian chuck clare clay
clementine cliff colt comfort cooper coral cove craig crystal dallas danish dare dawn deacon dean dee denver derby des
desta destiny dev devon diamond dick dimple divine doc dolly don drake drew duke durham dusty earl east ebony ed em
emerald emir era eve faith fay felicity fern fisher flip flora florence foreman forest fortune fox frank friday gale
gardner gay gene geneva georgia gift ginger glen glover goodness grace grant guru guy hafiz hamilton happy harmony
harper hazel heath heather heaven herb holly honey honor honour hope houston hunter india innocent ion iona ireland
iris isla islam islay israel ivor ivy jack jan jasper jay jenny jersey jet jewel jimmy jo job jordan josh joy june
junior justice kashmir kay kent kenya kerry kim king kip kit kitty knowledge lacey lancaster lance lark laurel leo les
lewisham lily lincoln lion london lou love lovely luna major mal marina marine mark marshal marshall marvel mason may
medina melbourne melody memory mentor mercy merit merlin merry miles miller million milton mina miracle mo monday
moses mufti myrtle nan neal noble noel noor norm north nova nur ocean olive om onyx opal ora paris parker pat patience
pearl penny peter phoenix pip piper pope poppy porter precious preston prince princess prudence rain raj ram randy ray
reed reg remy ria rich river robin robyn rod romaine roman rose rosemary rowan royal rusty sage sahib said sailor sal
sandy scotland shade shah silver skip sky skye sola sonny south spencer stanley star sterling storm stormy success sue
sultan sultana summer sunday sunil sutton sydney tanner taylor temperance thatcher tiger tony trace trafford trick
trinity tripp troy true tuck turner ty tyler val vale van vance veer verity verona vi victor victoria victory vienna
viola virginia viv wade wale ward warwick webb wells west will willow winter wisdom wolf wren ya york
`
