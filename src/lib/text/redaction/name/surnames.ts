const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Family names: Kinh, then those of Tày, Nùng, Thái, Mường, Mông, Dao, Khmer, Chăm and the highlands. */
export const SURNAMES = set(`
	nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương
	đinh lâm phùng mai tô hà tạ chu châu cao thái tăng quách lưu lương la mạc nghiêm thân tống triệu
	kiều văn viên khổng doãn từ tôn thiều phí ninh mẫn lại khương giáp cù cấn bạch âu ung tiêu thạch
	đàm đồng đậu điền hứa hàn giang khúc lục lữ ngụy nhâm nhữ ngọ phó quản sầm trà tưởng ưng vi thi trình
	nông bế ma mã lò lường cầm quàng tòng hoàng đèo vàng giàng sùng thào mùa hạng cứ vừ lầu lù chảo tẩn phàn bàn
	đặng lỳ pờ chang ly tráng ngải cháng củng hà bạch quách bố lô vi lữ kha lương cụt moong
	danh kim sơn kiên thạch chau neang néang y h siu ksor rmah rcom rơ kpă niê nie êban mlô ayun kbuôr ksơr nay rahlan
	cồ lều sử ngạc phù thiềm tiết vòng voòng vầy đái khấu khuất khưu lư nghê nhậm sái tào tất thẩm trác trầm uông diệp diêm hoắc ôn nhan báo lỗ quảng đàng bạ trượng thập hán qua kbin byă êya hđơk hwing bya cil liêng kơ rơ đạo lơ mu k mohamad ali saly thào cư ly lỳ ma chá phổng cháng giả sèn vù ngũ tao leo lang kim viêng lý ngân đới khà ngần pịt hờ hồ pờ lùng tán sần phủ
	điểu kray pinăng chamaléa katơr mấu bo ka ha đa bon pang kpuih puih khoàng sừng fatimah karim hosen aly alăng bhling zơrâm bhnướch coor briu riah ating hôih a đinh u k'sor bling kon
`);

/** Family names that nothing else in the language sounds like: with one word more they are a person. */
export const HIGHLAND_SURNAMES = set(
	`điểu katơr chamaléa pinăng giàng sùng thào lường tòng quàng tẩn phàn chảo cháng lù ksor rmah siu kpă rahlan rah rơ rcom
	alăng pơloong bhnướch bhling coor zơrâm bhriu riah ating hôih neang néang`
);
/** Family names of the central highlands that stand last: "Y Wôn Niê". */
export const LAST_SURNAMES = set(
	'niê niêkđăm êban mlô ayun kbuôr kbin byă ksơr hđơk adrơng kpơr êñuôl bkrông knul hwing buôn eban bya nie mlo hmok hmŏk'
);

/** Second syllables of names so common that "surname + this" is a person even in lower case. */
export const MIDDLES = set(
	'a seo láo mùi bá văn thị đình hữu bá khắc doãn xuân tiến gia thế viết đăng trung tuấn thành anh như mạnh trọng cao sỹ sĩ phú phước seo láo mùi sa thanh hoàng đức đình bá công quang minh ngọc xuân thanh hồng kim thế trọng quốc duy huy'
);

/** Family names common enough to be one in lower case and without a title. */
export const COMMON_SURNAMES = set(
	'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý trịnh trương đinh lâm phùng tạ giàng sùng thào lò lường vàng'
);

/** The same without diacritics, less those that are ordinary words then. */
export const PLAIN_SURNAMES = set(
	'nguyen tran pham hoang huynh phan dang bui duong trinh truong dinh le vu vo ngo dao doan'
);
export const PLAIN_MIDDLES = set('van thi');

/** Surnames that are ordinary words at the head of a sentence or a place. */
export const RARE_SURNAMES = set(
	'qua hán cồ lều sử ngạc phù thiềm tiết vòng voòng vầy đái khấu khuất khưu lư nghê nhậm sái tào tất thẩm trác trầm uông diệp diêm hoắc ôn nhan k mùa cứ vừ lầu lù chảo bàn pờ ly tráng hà bố vi lữ kha cụt kim sơn kiên châu u y h a đinh kon phó quản từ tôn la mạc thân tống lại khương cù âu ung tiêu đồng đậu điền giang khúc lục sầm trà tưởng thi trình nông ma mã viên ninh phí bế nhâm mai cao thái lương lưu nay'
);
