const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Syllables, without diacritics, that Vietnamese feedback uses most and English does not. */
export const COMMON_SYLLABLES = set(`
	toi co cho khong nha con thi ba mot ma nam tu lam cong bao moi duoc de nguoi di hai ho may xin
	hoi thang noi la dau lai ngay bo cua chi ca cai cung ai dong nao roi ve gio ra trong qua cu thu
	nhan lan tui dung chua nghi doi chu phai da truoc tien xe mua nuoc em sau giay sang mo dat gia
	den het duong len ky nen thay tra voi chung truong tro cam don bi bang nho dien vo goi xuong
	xong ghi du anh dem loi ong cac ben vao trieu vi nua muoi dang xa chay vay nghe hoc hom nhu
	tren chau quan chuyen tam biet cau hoa va dinh bay khoi luc lo minh phan phong doc bien cap
	ngoi ngoai tai hop quy dua thanh lay gi bon san cuoi sinh giao ke tram xom cay buoi theo mai
	nop gui khi khu muon tuoi vien bac doan hong tay hon tung phat lop mang tuan sach nhieu ghe tru
	bat ngo danh sat canh tang sao han dot lang thue met dai kien ngan quay tan tieng gan nhau tre
	chieu phu giu mau thuong cao song thoi vu viec tho nhung le hen che trang nhat mong tri thong
	ay lap dam sua coi khoan kho chuc kiem lua cat chan bua luon xay chong bai bong hinh toan diem
	giam phi nguyen luong vua kinh chiu ap ket lien xem giai dao thieu binh trung gop tuong ro ly
	giua ta khac keo thuoc lon chinh duoi phep tong dep phut muc khai goc tap pho ngu tran tieu
	troi tiep mung cuu trai treo sap loa su dc cuoc keu tat lich hieu cach nong nhac thoai ty khoa
	ko hien rong xac trinh rac chet com lanh nghiep khach cham thua kia huong nhap tuyen ga kieu
	ton hem ruong chia boc vui nghin nhin chang mui vuon te chup phieu kem tac neu nuoi phe cot rao
	ruoi xet vang moc ha dap tham rat chac vach phuong sai thon om viet bam choi ngheo lau nhe
	thiet rua khau chin gap bot vong deu ranh thau giup gian tron kip dieu hanh tet si cha hiem que
	giong gioi
`);

/** The commonest English words that are no Vietnamese syllables. */
export const ENGLISH_WORDS = set(`
	the of and in that have it for not with as you this but his by from they we say her she or will
	my one all would there their what up out if about who get which when make like just him know
	take into your good some could see other than then now look only come its over after use two
	how our work first well even new want because any these give day most us is are was were has
	had been very please thank thanks street road water rubbish noise power school hospital service
	ward commune
`);
