/**
 * What people here choose first, most common first: passwords known from everywhere, and the words,
 * names, places and dates of Kenya. Small letters; the meter knows of capitals, digits for letters,
 * and words put together.
 */
export const common: readonly string[] =
	`password 123456 12345678 123456789 qwerty abc123 111111 123123 iloveyou admin welcome letmein monkey
dragon football baseball master hello freedom whatever sunshine princess shadow superman michael jordan
jesus christ god blessed blessing grace faith mercy hope love baby angel family mother father mummy daddy
secret login guest user test changeme default pass passcode passphrase pin safaricom mpesa mshwari fuliza
airtel telkom equity kcb cooperative huduma ecitizen kibali kra helb nhif sha nssf passport permit visa
kenya kenyan nairobi mombasa kisumu nakuru eldoret thika malindi lamu kitale garissa kakamega nyeri meru
embu machakos kericho kisii naivasha nanyuki isiolo turkana marsabit wajir mandera voi kilifi kwale bungoma
busia siaya homabay migori kiambu kajiado narok bomet nandi laikipia limuru karen westlands kibera rongai
ruiru juja ngong africa uganda tanzania somalia sudan ethiopia rwanda burundi congo harambee jambo karibu
asante habari mambo poa sawa safari simba chui tembo twiga kifaru nyati ndovu duma punda samaki kuku mbuzi
ngombe paka mbwa maji moto nyumba gari shule chakula ugali sukuma chai mandazi chapati nyama choma matatu
boda shamba pesa mali kazi bosi rafiki mpenzi mapenzi upendo moyo maisha furaha amani baraka neema imani
tumaini rehema mungu bwana yesu kristo allah mama baba dada kaka mtoto watoto bibi babu nyanya mzee kijana
jina siri neno usiku mchana leo kesho jana moja mbili tatu nne tano sita saba nane tisa kumi mia elfu
nyeusi nyeupe nyekundu kijani bluu arsenal chelsea manchester united liverpool gormahia afcleopards ingwe
mashemeji kipchoge rudisha uhuru ruto raila odinga kibaki moi kenyatta obama wanjiku wanjiru wambui njeri
wangari nyambura wairimu waithera muthoni wangui mwangi kamau njoroge kariuki maina kimani karanja mburu
ngugi kinyanjui otieno ochieng odhiambo omondi onyango owino okoth ouma achieng atieno akinyi adhiambo
anyango awuor akoth kiplagat kipkemboi kiprotich kiptoo kipkorir chebet cherono jepkosgei jepchirchir
chepkoech rotich korir koech cheruiyot mutua musyoka kioko mutiso muli nduku mwende mumbua kalonzo wafula
wekesa simiyu barasa nekesa nafula nasimiyu wanyonyi shikuku mutinda ali mohamed ahmed hassan hussein abdi
omar ibrahim yusuf fatuma amina halima zainab khadija aisha mwanaisha salim juma rashid john james peter
paul david joseph daniel samuel stephen simon george brian kevin dennis victor collins felix mary jane anne
grace faith mercy joyce esther ruth sarah lucy caroline susan margaret elizabeth catherine christine nancy
january february march april may june july august september october november december januari februari machi
aprili mei juni julai agosti septemba oktoba novemba desemba monday tuesday wednesday thursday friday
saturday sunday jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili christmas krismasi easter pasaka
jamhuri madaraka mashujaa idd ramadan birthday happy forever together beautiful money rich boss king queen
prince computer phone simu samsung nokia tecno infinix itel huawei android google facebook whatsapp tiktok
instagram internet welcome2024 welcome2025 welcome2026 kenya254 nairobi254 the and you for with that this
have from they will would there their what about which when make like time just know take people into year
your good some could them see other than then now look only come its over think also back after use two how
our work first well way even new want because any these give day most house water school teacher doctor
green blue black white yellow purple orange silver golden tiger lion eagle chicken coffee sugar banana mango`
		.split(/\s+/)
		.filter((word, index, words) => words.indexOf(word) === index);
