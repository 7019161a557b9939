/**
 * Persons of history, letters and tales whom roads, schools, wards, plays and festivals are called by
 * (folded). Without a title of address before it such a name is nobody's who writes here.
 */
const BY_CALLING = {
	rulers: `an duong vuong|ly nam de|trieu viet vuong|ly phat tu|phung hung|bo cai dai vuong|mai hac de
	mai thuc loan|khuc thua du|khuc hao|khuc thua my|duong dinh nghe|kieu cong tien|ngo vuong quyen
	ngo xuong ngap|ngo xuong van|dinh bo linh|dinh tien hoang|dinh lien|dinh toan|le hoan
	le dai hanh|le long dinh|le trung tong|ly cong uan|ly thai to|ly thai tong|ly thanh tong
	ly nhan tong|ly than tong|ly anh tong|ly cao tong|ly hue tong|ly chieu hoang|tran thai tong
	tran thanh tong|tran nhan tong|tran anh tong|tran minh tong|tran du tong|tran nghe tong
	tran due tong|ho quy ly|ho nguyen trung|ho han thuong|gian dinh de|trung quang de
	tran quy khoang|le thai to|le thai tong|le nhan tong|le thanh tong|le hien tong|le tuong duc
	le chieu tong|le trang tong|le chieu thong|mac dang dung|mac thai to|mac thai tong
	mac dang doanh|mac mau hop|nguyen kim|trinh kiem|trinh tung|trinh sam|nguyen hoang
	nguyen phuc nguyen|nguyen phuc lan|nguyen phuc tan|nguyen phuc thai|nguyen phuc chu
	nguyen phuc khoat|nguyen phuc anh|nguyen nhac|nguyen hue|nguyen lu|nguyen quang toan|gia long
	minh mang|thieu tri|tu duc|duc duc|hiep hoa|kien phuc|ham nghi|dong khanh|thanh thai|duy tan
	khai dinh|bao dai|hung vuong|vua hung|lang lieu|mai an tiem|kinh duong vuong|lac long quan|au co
	thuc phan|trieu da|che bong nga|che man|po klong garai|po rome|hung dao vuong|tran hung dao
	trieu quang phuc|ly bi|ly bon|bui thi xuan|nung tri cao|thao a toan`,
	generals: `tran quoc tuan|tran quang khai|tran nhat duat|tran khanh du|tran quoc toan|tran binh trong
	tran quoc tang|tran thu do|tran khat chan|tran khac chung|pham ngu lao|yet kieu|da tuong
	do khac chung|nguyen khoai|le phu tran|nguyen che nghia|tran nguyen han|dang dung|dang tat
	nguyen canh chan|nguyen canh di|nguyen bieu|le loi|le lai|nguyen xi|dinh le|dinh liet
	luu nhan chu|bui bi|bui quoc hung|nguyen chich|pham van xao|le van an|ly thuong kiet
	le phung hieu|ly dao thanh|to hien thanh|ton dan|than canh phuc|luu khanh dam|hoang dinh kinh
	hoang cong chat|ngo van so|vo van dung|tran quang dieu|vo dinh tu|phan van lan|bui huu hieu
	dang tien dong|dang van long|nguyen huu canh|nguyen huu dat|nguyen huu tien|dao duy tu
	nguyen cu trinh|vo tanh|chau van tiep|ngo tung chau|nguyen van thanh|nguyen huynh duc
	le van duyet|le chat|le van khoi|nguyen van thoai|thoai ngoc hau|nguyen tri phuong
	truong minh giang|pham van dien|nguyen cong tru|ta van phung|nguyen trung truc|nguyen huu huan
	thu khoa huan|truong dinh|truong quyen|truong cong dinh|vo duy duong|thien ho duong
	nguyen huu cau|phan ba vanh|le duy mat|nguyen danh phuong|hoang dinh bao|doan huu trung
	ton that thuyet|phan dinh phung|cao thang|dinh cong trang|pham banh|tong duy tan|cam ba thuoc
	ha van mao|tran xuan soan|hoang hoa tham|de tham|de nam|nguyen thien thuat|nguyen quang bich
	nguyen van giap|mai xuan thuong|nguyen pham tuan|tran van du|nguyen duy hieu|le trung dinh
	nguyen tu tan|nguyen tan ky|tang bat ho|dao doan dich|nguyen xuan on|le doan nha|nguyen chanh
	tran cao van|thai phien|le ngung|le co|trinh van can|luong ngoc quyen|doi can|doi cung
	nguyen van cung|hoang dieu|ong ich khiem|ong ich duong|nguyen an khuong|do thua luong|do thua tu
	tran xuan hoa|luu vinh phuc|thuong van nhan|hoang van thai|vo nguyen giap|nguyen chi thanh
	le trong tan|van tien dung|chu van tan|nguyen binh|nguyen son|tran dai nghia|le thiet hung
	hoang sam|tran van quang|tran van tra|song hao|chu huy man|le quang dao|le duc anh
	hoang minh thao|dong si nguyen|nguyen huu an|tran nam trung|le quang hoa|dam quang trung
	bang giang|le hien mai|nguyen thi dinh|phan trong tue|hoang van kieu|phung the tai|vo bam
	tran van giau|duong van duong|nguyen van bua|huynh van nghe|duong tu quan|kha van can
	tran quy hai|nguyen the truyen|le quang ba|dang van viet|cao van khanh|vuong thua vu
	nguyen thanh bien|nguyen viet hong|tran dinh xu|pham ngoc thao|vu ngoc nha`,
	scholars: `chu van an|nguyen hien|mac dinh chi|le van huu|truong han sieu|nguyen trung ngan|han thuyen
	nguyen trai|nguyen mong tuan|ly tu tan|phan phu tien|ngo si lien|luong the vinh|than nhan trung
	do nhuan|quach dinh bao|nguyen truc|vu huu|le canh tuan|nguyen binh khiem|phung khac khoan
	giap hai|nguyen du|nguyen dinh chieu|nguyen khuyen|tran te xuong|tu xuong|ho xuan huong
	doan thi diem|doan nguyen tuan|ba huyen thanh quan|cao ba quat|nguyen van sieu|nguyen sieu
	phuong dinh|le quy don|ngo thi nham|ngo thi si|phan huy ich|phan huy chu|phan huy on
	phan thanh gian|bui huy bich|le huu trac|hai thuong lan ong|tue tinh|nguyen gia thieu
	nguyen huy tu|nguyen huy oanh|nguyen huy ho|nguyen thiep|la son phu tu|bui huu nghia
	phan van tri|huynh man dat|vo truong toan|trinh hoai duc|le quang dinh|nguyen truong to
	pham phu thu|dang huy tru|nguyen lo trach|truong vinh ky|huynh tinh cua|nguyen xuan quang
	bui vien|nguyen tu gian|duong khue|vu pham ham|chu manh trinh|dao tan|dao nguyen pho|mien tham
	tung thien vuong|tuy ly vuong|luong van can|phan ke binh|nguyen van to|nguyen van vinh
	pham quynh|tran trong kim|dao duy anh|hoang xuan han|ta quang buu|dang thai mai|hoai thanh
	le van thiem|nguyen van huyen|ton that tung|ho dac di|pham ngoc thach|dang van ngu
	dang van chung|nguyen van huong|do xuan hop|tran huu tuoc|luong dinh cua|vu dinh tung
	nguyen xien|tran duc thao|bui ky|nguyen khac vien|cao xuan huy|cao xuan duc|cao xuan hao
	ton that dam|nguyen canh toan|hoang tuy|tran van khe|tran quoc vuong|ha van tan|phan huy le
	dinh xuan lam|hoang minh giam|nguyen khac nhu|truong dinh tuyen|nguyen dong chi|nguyen tuan
	nguyen huy tuong|nguyen cong hoan|nguyen hong|ngo tat to|vu trong phung|nam cao|to hoai
	thach lam|nhat linh|khai hung|hoang dao|the lu|xuan dieu|huy can|che lan vien|han mac tu
	nguyen nhuoc phap|bich khe|yen lan|quach tan|luu trong lu|tan da|tan da nguyen khac hieu|te hanh
	to huu|quang dung|chinh huu|hoang cam|hoang trung thong|thu bon|le anh xuan|anh duc|doan gioi
	son nam|ho bieu chanh|nguyen dinh thi|nguyen minh chau|luu quang vu|xuan quynh|pham tien duat
	trinh cong son|van cao|luu huu phuoc|huy du|pham tuyen|phan huynh dieu|hoang viet
	nguyen xuan khoat|dang the phong|doan chuan|an thuyen|thuan yen|cao van lau|sau lau
	tong huu dinh|phung ha|nam chau|tran huu trang|to ngoc van|nguyen phan chanh|bui xuan phai
	tran van can|nguyen gia tri|duong bich lien|mai trung thu|vu cao dam|diep minh chau|le ba dang
	nong quoc chan|ban tai doan|y phuong|ngo tram long|do duc duc|vu ngoc phan|nguyen quang dieu
	nguyen dinh tu|toan anh|vuong hong sen|thieu chuu|thich quang duc|khuong viet|van hanh
	tu dao hanh|khong lo|nguyen minh khong|phap loa|huyen quang|phung chi kien|nguyen dinh nghi
	bui cong ky|le van hien`,
	revolutionaries: `phan boi chau|phan chau trinh|phan chu trinh|huynh thuc khang|tran quy cap|nguyen thuong hien
	tieu la|dang nguyen can|ngo duc ke|le van huan|dang tu kinh|dang thuc hua|hoang trong mau
	cuong de|nguyen an ninh|phan van truong|nguyen thai hoc|pho duc chinh|xu nhu|ky con
	doan tran nghiep|ky dong|luong khanh thien|pham hong thai|ho tung mau|le hong son|le hong phong
	ha huy tap|tran phu|nguyen van cu|nguyen ai quoc|nguyen tat thanh|nguyen sinh cung|ho chi minh
	ton duc thang|truong chinh|pham van dong|le duan|hoang quoc viet|hoang van thu|hoang van non
	luong van tri|nguyen duc canh|ngo gia tu|trinh dinh cuu|nguyen phong sac|duong hac dinh|to hieu
	to chan|tran dang ninh|le thanh nghi|nguyen luong bang|tran huy lieu|xuan thuy|hoang minh chinh
	le toan thu|phan dang luu|vo van tan|phan ngoc hien|chau van liem|ung van khiem|phan van khoe
	le van luong|huynh tan phat|nguyen huu tho|pham hung|vo van kiet|nguyen van linh|mai chi tho
	le duc tho|dinh duc thien|tran quoc hoan|tran xuan bach|nguyen duy trinh|nguyen thi binh
	nguyen khanh toan|vo chi cong|ho nghinh|truong quang giao|truong chi cuong|nguyen xuan nham
	ca van thinh|nguyen van tao|duong bach mai|ha huy giap|bui cong trung|nguyen khang|ngo minh loan
	tran tu binh|le quang sung|le tu kinh|hoang dinh giong|dang viet chau|nguyen cong hoa
	hoang huu nam|hoang dinh dong|pham van nghi|truong thi xa|le thi xuyen|phan xich long
	nguyen van banh|truong van bang|lam uy|tran hoc hai|chu thien|do muoi|le kha phieu|vo thi sau
	tran dan tien|le van chi|nguyen co thach|le viet luong|hoang ngoc diep|le xoay|doan khue
	nguyen khoa chiem|nguyen khoa dang|nguyen khoa van|nguyen khac can|tran huu do|luong nhu hoc
	nguyen tuong pho|nguyen tuong tam|ta thu thau|tran bach dang|nguyen thi nho|le quang vinh
	huynh van ngoi`,
	martyrs: `ly tu trong|kim dong|le van tam|nguyen ba ngoc|vu a dinh|duong van noi|la van cau|cu chinh lan
	phan dinh giot|be van dan|to vinh dien|nguyen quoc tri|nguyen viet xuan|nguyen van troi
	le dinh chinh|nong van den|nong van dan|ly tu nam|tran van on|tran boi co|quach thi trang
	nhat chi mai|le minh xuan|tran dang tuyen|kpa klong|kpa ko long|dinh nup|anh hung nup|ho vai
	ho kan lich|a sang|puih thu|nguyen phan vinh|phan vinh|vu quang chuong|nguyen thai binh
	le ma luong|le xuan phoi|hoang dinh nghia|nguyen van coc|vu xuan thieu|la thi tam
	nguyen thi suot|me suot|me thu|dang thuy tram|nguyen van thac|vo thi thang|tran thi ly
	le thi hong gam|ut tich|ta thi kieu|pham thi phao|mac thi buoi|nguyen thi chien|hoang thi loan
	nguyen thi minh khai|le thi rieng|nguyen thi thap|ut trinh|phan thi rang|chi su|phan thi mo
	vo thi hong phuoc|bui thi luong|dao thi hao|le thi bach cat|tran van chong|nguyen viet khai
	nguyen anh thu|do dang tuyen|nguyen sat|le vinh hoa`,
	women: `hai ba trung|trung trac|trung nhi|ba trung|ba trieu|trieu thi trinh|le chan|thanh thien|bat nan
	thieu hoa|nguyen phi y lan|y lan|duong van nga|huyen tran|an tu|ngoc han|le ngoc han
	cong chua ngoc han|nguyen thi lo|nguyen thi due|dang thi hue|tu du
	pham thi hang|nam phuong|ngo chi lan|truong thi ngoc chanh|suong nguyet anh
	dam phuong|co giang|co bac|ba chua kho|lieu hanh|thanh giong|lieu hanh cong chua|lam khe
	linh son thanh mau|thien y a na|po nagar|lang ong`,
	strangers: `yersin|alexandre yersin|louis pasteur|pasteur|calmette|albert calmette|alexandre de rhodes
	karl marx|cac mac|lenin|gagarin|yuri gagarin|jose marti|fidel castro|che guevara|marie curie
	einstein|newton|darwin|mo da cong ton|pierre curie|victor hugo|tran thuong xuyen|mac cuu
	mac thien tich|mac thien tu|duong ngan dich|mac tu hoang|ha ton quyen|norodom|sihanouk
	raymondienne|henri riviere|francis garnier|de lattre|kostas sarantidis|morison|tagore|andersen
	shakespeare|beethoven|mozart|khong tu|lao tu|quan cong|bao cong|bao thanh thien`,
	tales: `to anh nguyet|thach sanh|ly thong|thach sanh ly thong|tam cam|son tinh|thuy tinh|son tinh thuy tinh
	chu dong tu|tien dung|my chau|trong thuy|my chau trong thuy|chu cuoi|chi hang|hang nga|tu thuc
	giang huong|luu binh|duong le|luu binh duong le|pham cong|cuc hoa|pham cong cuc hoa|tong tran
	tong tran cuc hoa|pham tai ngoc hoa|thi kinh|thi mau|suy van|kim nham|xuy van
	thuy kieu|thuy van|kim trong|tu hai|hoan thu|so khanh|kim kieu|luc van tien|kieu nguyet nga
	nguyet nga|van tien|chi pheo|thi no|ba kien|lao hac|chi dau|xuan toc do|nghi que|dam san
	xinh nha|kham dai|tay ngai|ut lot ho lieu|nang nga hai moi|nang han|nang nhi tra su|nang to thi
	ngoc hoang|nam tao|bac dau|diem vuong|tao quan|nam tao bac dau|vong phu|trang quynh|trang ty|xien bot|ba giai tu xuat|ba giai|tu xuat|nguyen khoa|co tien
	ong bo|ton ngo khong|duong tang|tru bat gioi|sa tang|tao thao|luu bi|quan vu|truong phi
	gia cat luong|vo tong|luong son ba|chuc anh dai|luong son ba chuc anh dai|tieu thanh|bach xa
	thanh xa|de men|de choat|doraemon|nobita|xuka|shizuka|chu be loat choat|lan va diep|lan diep
	chuyen tinh lan va diep|do but|ba chua xu|ba thien hau|ong bon|ong hoang muoi|ong hoang bay
	co doi thuong ngan|duc thanh tran|thanh mau|tan vien|tan vien son thanh|cao son|quy minh`
};

/** As one list of names, each once. */
export const HISTORIC_NAMES: ReadonlySet<string> = new Set(
	Object.values(BY_CALLING).flatMap((names) => names.trim().split(/\s*[|\n]\s*/))
);
