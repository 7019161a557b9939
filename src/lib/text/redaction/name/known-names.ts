/** Names of persons that roads, wards and schools bear: without a title they are places (folded). */
export const KNOWN_NAMES: readonly string[] = `
	bui huu nghia|bui la nhan|bui thi xuan|bui vien|bui xuong trach|cach mang thang tam|cao ba quat|cao thang|cao xuan duong
	chu van an|duong ba trac|duong dinh nghe|duong hong thuy|duong minh chau|duong quang ham|duong xuan hoi
	dang dung|dang thai mai|dang thuy tram|dang tien dong|dang van bi|dang van ngu|dao duy anh|dao duy tu|dao huu canh|dao tan
	dinh bo linh|dinh cong trang|dinh tien hoang|dinh trang hoa|dinh trang thuong|dinh van lam ha|doan thi diem|do xuan hop
	ha huy tap|ho chi minh|ho dac kien|ho thi ky|ho tung mau|ho xuan huong|hoang dieu|hoang hoa tham|hoang minh giam
	hoang quoc viet|hoang sa|hoang su phi|hoang thu pho|hoang van thai|hoang van thu|huynh huu nghia|huynh tan phat
	huynh thuc khang|huynh van banh|kim dong|le chan|le dai hanh|le duan|le duc tho|le hong phong|le ich moc|le lai|le loi
	le loi|le minh xuan|le ngoc han|le quang dinh|le quang dao|le quy don|le thanh nghi|le thanh tong|le thanh ton|le trong tan
	le van duyet|le van hien|le van huu|le van luong|le van si|le van sy|le van tho|le van viet|luong an tra|luong dinh cua
	luong hoa lac|luong khanh thien|luong ngoc quyen|luong the tran|luong the vinh|luong van can|luong van tri
	ly chinh thang|ly nam de|ly thai to|ly thuong kiet|ly tu trong|ly tu tan|ly van lam|mac dinh chi|mac thi buoi|mai chi tho
	mai thuc loan|mai xuan thuong|ngo gia tu|ngo quyen|ngo si lien|ngo tat to|ngo thi nham|ngo van so
	nguyen ai quoc|nguyen an ninh|nguyen ba huan|nguyen ba tong|nguyen binh|nguyen binh khiem|nguyen canh chan
	nguyen chi thanh|nguyen co thach|nguyen cong hoan|nguyen cong tru|nguyen cu trinh|nguyen dai nang|nguyen dinh chieu
	nguyen dinh thi|nguyen du|nguyen duy trinh|nguyen gia thieu|nguyen gia tri|nguyen hoang ton|nguyen hong dao|nguyen hue
	nguyen huu canh|nguyen huu huan|nguyen huu tho|nguyen huy tuong|nguyen khang|nguyen khanh toan|nguyen khuyen|nguyen kiem
	nguyen kim|nguyen luong bang|nguyen oanh|nguyen phong sac|nguyen phuc chu|nguyen phuoc lan|nguyen quyen|nguyen sinh sac
	nguyen son|nguyen tat thanh|nguyen thai binh|nguyen thai hoc|nguyen thai son|nguyen thi dinh|nguyen thi minh khai
	nguyen thi nho|nguyen thi thap|nguyen thien thuat|nguyen thuong hien|nguyen trai|nguyen trung truc|nguyen truong to
	nguyen tri phuong|nguyen tuan|nguyen tuan thien|nguyen van bua|nguyen van cong|nguyen van cu|nguyen van dau
	nguyen van huong|nguyen van huyen|nguyen van khoi|nguyen van linh|nguyen van luong|nguyen van nghi|nguyen van qua
	nguyen van thanh|nguyen van thoai|nguyen van troi|nguyen van tu|nguyen viet khai|nguyen viet xuan|nguyen xi|nguyen xien
	nguyen xuan khoat|pham dinh ho|pham hong thai|pham hung|pham huy thong|pham ngoc thach|pham ngu lao|pham phu thu
	pham su manh|pham the hien|pham van bach|pham van chieu|pham van coi|pham van dong|pham van hai|pham viet chanh
	phan boi chau|phan chu trinh|phan chau trinh|phan dang luu|phan dinh giot|phan dinh phung|phan huy chu|phan huy ich
	phan ke binh|phan ngoc hien|phan sao nam|phan ton|phan van tri|phan xich long|phung chi kien|phung hung|son cam ha
	ta an khuong|ta quang buu|thai ha|thai phien|thai thinh|to hien thanh|to huu|to ngoc van|to vinh dien|ton duc thang
	ton that dam|ton that thuyet|ton that tung|ton dan|tran binh trong|tran cao van|tran dai nghia|tran dang ninh|tran dien
	tran duy hung|tran hung dao|tran huu tuoc|tran huy lieu|tran khanh du|tran khac chan|tran khat chan|tran mai ninh
	tran nao|tran nguyen han|tran nhan tong|tran nhat duat|tran phu|tran quang dieu|tran quang khai|tran quoc hoan
	tran quoc toan|tran quoc thao|tran quy cap|tran quy kien|tran thai tong|tran thanh ngo|tran thu do|tran trong cung
	tran van bay|tran van thoi|tran van giau|tran van kieu|tran xuan soan|trinh cong son|trinh hoai duc|truong chinh
	truong cong dinh|truong dinh|truong dinh hoi|truong han sieu|truong quang trong|truong sa|truong vinh ky|van cao
	vo chi cong|vo nguyen giap|vo nhai|vo thi sau|vo van kiet|vo van ngan|vo van tan|vo van hat|vu huu|vu pham ham
	vu trong phung|vu tong phan|vuong thua vu|be van dan|bach long vi|trieu viet vuong|tang nhon phu|tang nhon phu a|tang nhon phu b|u minh thuong
	giang chu phin|ma thi ho|vang ma chai|thao chu phin|lam trung thuy|tang bat ho|chau van liem|ta an khuong dong
	le van tam|tran van on|le thi rieng|cu chinh lan|la van cau|nguyen ba ngoc|ly thai tong|le thai to|khuc thua du|
	mai hac de|trieu thi trinh|bui xuan phai|luu quang vu|do nhuan|nguyen phan vinh|tran te xuong|phan van khai|do muoi|
	le kha phieu|nguyen phu trong|pham minh chinh|to lam|luong cuong|tran thanh man|nguyen xuan phuc|nguyen thi binh|
	ho bieu chanh|huynh phu so|cu phan boi chau|hoang phu|tran van on|phan thanh gian|nguyen dinh chinh|le cong kieu|
	ta an khuong nam|quach pham bac|ngu chi son|cu lao dung|tam anh bac|tam anh nam
	le huu trac|ho dac di|dang van chung|le duc anh|tran thi ly|le thi hong gam|nguyen thi suu|vu xuan thieu
	nguyen duc canh|ha huy giap|tran van tra|hoang cong chat|hoang van non|hoang dinh giong|nong van den
	nong van dan|nong quoc chan|nguyen huu dat|dinh nup|kim ngoc|nguyen van tiep|ta uyen|duong van an|ong ich khiem
	ong ich duong|pham van xao|nguyen hien|luong nhu hoc|le van khoi|nguyen huu trang|nguyen thi minh|dang tran con
	ba huyen thanh quan|huynh man dat|mai thi luu|phan liem|tran van khe|le quang liem|vo truong toan
	nguyen chi dieu|to hoai|nam cao|xuan dieu|nguyen hong|tan da|han mac tu|che lan vien|
	dong van cong|phan van hon|duong thi muoi|dang thuc vinh|trinh thi mieng|trinh thi doi|huynh thi hai|
	van tien dung|tran huu duc|nguyen huu cau|nguyen thi tu|pham van thuan|nguyen thi soc|huynh van nghe|
	duong thi giang|duong cong khi|phan huy thuc|le van quoi|ho hoc lam|bui tu toan|kinh duong vuong|an duong vuong|
	hung vuong|lac long quan|au co|trieu quang phuc|hoang minh dao|ham nghi|vo van dung|khuat duy tien|
	hoang dao thuy|nguyen quy duc|vu huu loi|do duc duc|duong khue|phan ba vanh|nguyen dong chi|pham tuan tai|
	tran quoc vuong|xuan thuy|le van thiem|pham van nghi|dang huy tru|nguyen khac nhu|ta hien|nguyen sieu|
	ngo tram long|nguyen thien thanh|le viet thuat|huynh van luy|nguyen luong thien|nguyen tu gian|tran khanh chan|kim nguu|bach dang|nguyen khoai|minh khai|
	nguyen duc thuan|pham huu lau|dao su tich|hoang huu nam|la xuan oai|kha van can|dinh phong phu|nguyen an khuong|
	nguyen nhu hanh|mai dang chon|nguyen dinh tuu|vu a dinh|nguyen huu an|le huu kieu|huynh ngoc hue|to hieu|
	bui thi tu nhien|mac dang doanh|nguyen viet hong|tran hoang na|quang trung
`
	.trim()
	.split(/\s*[|\n]\s*/);
