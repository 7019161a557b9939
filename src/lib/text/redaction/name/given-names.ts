import { fold } from '../../fold.ts';

/**
 * Given names that stand alone after a title or a role ("tổ trưởng Hồng"). Written in capitals they are
 * persons there; several are ordinary words in small letters.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
	`ái an anh ánh ân bách bảo bảy bắc bằng bích biên bình bính bông bốn bưởi cảnh cầm cẩm cần chánh châm châu chi
	chí chiến chiêu chinh chính chung chuyên chương công cúc cư cương cường dân danh dần dậu di diễm diễn diện diệp diệu
	dinh doan doanh du dung dũng duy duyên dư dương đại đài đạo đạt đăng điềm điền điệp điển đính đình định đoan đô
	độ đông đồng đức được gấm giang giáp hà hạ hai hải hạnh hào hảo hậu hân hằng hiên hiền hiến hiển hiếu hiệp hiệu
	hinh hoa hòa hoà hoài hoan hoàn hoàng hoạt hồ hợi hợp hồng huân huấn huệ hùng huy huyên huyền huỳnh hưng hương
	hường hướng hữu kha khải khang khanh khánh khiêm khoa khoát khoan khôi khởi khuê khuyên khương kiên kiều kiệt kim
	kính ký kỳ lam lan lanh lành lãm lâm lân lập lê lễ lệ lên liêm liên liễu liệu linh loan lộc lợi long lộ luân luật
	luận lụa lực lưu lương lượng ly lý mai mão mạnh mận mây mẫn mến mi minh mong mộc mơ mừng mười muội mùi mỹ my na nam
	năm nga ngà ngân nghị nghĩa nghiêm ngoan ngọ ngọc nguyên nguyện nguyệt ngữ nhã nhàn nhanh nhạn nhật nhâm nhân nhi
	nhiên nhu nhung như nhuận nhường nhựt ni ninh nở nương nụ lài tèo tí gái oanh phát phấn phi phong phú phúc phước phụng phương phượng
	quân quang quảng quế quốc quy quý quyên quyền quyết quỳnh sách san sang sáng sáu sâm sen sinh soan son song sơn
	suốt sử sửu tài tám tâm tân tấn thái tham thanh thành thảo thạch thạnh thắm thắng thân thăng thế thi thiên thiện
	thiệp thiết thiệu thìn thịnh thỏa thoa thoan thọ thoại thông thơ thơm thời thu thuần thuận thuật thục thùy thủy
	thuỷ thuý thúy thuyết thư thước thường thương thượng tí tiên tiến tiệp tín tịnh toàn toán toản tố tới trà trai trang
	tráng trâm trân trí triều triết triệu trinh trình trọng trúc trung truyền trường trưởng tú tuân tuấn tuất tuệ tùng
	tuyên tuyền tuyến tuyết tư tường tưởng tửu tý út uyên uy ước vân văn vang vàng vẻ vi việt vinh vĩnh võ vũ vui vững
	vượng vương vy xinh xuân xuyên xuyến yên yến ý`
		.trim()
		.split(/\s+/)
);
export const FOLDED_GIVEN_NAMES: ReadonlySet<string> = new Set([...GIVEN_NAMES].map(fold));

const TEEN_ENDINGS: readonly (readonly [RegExp, string])[] = [
	[/ng$/, 'g'],
	[/nh$/, 'h'],
	[/nh$/, 'nk'],
	[/c$/, 'k'],
	[/^qu/, 'w']
];
/** Given names as the young type them: "Hug", "Lih", "Quynk", "Ngok" (folded). */
export const TEEN_GIVEN_NAMES: ReadonlySet<string> = new Set(
	[...FOLDED_GIVEN_NAMES]
		.flatMap((name) => TEEN_ENDINGS.map(([ending, typed]) => name.replace(ending, typed)))
		.filter((name) => name.length > 2 && !FOLDED_GIVEN_NAMES.has(name))
);

/** Given names that little words stand before also as parts of other things: "của Đức", "với Mỹ". */
export const OTHER_THINGS: ReadonlySet<string> = new Set(
	'đức nam bắc đông quốc luật dân công anh mỹ ban lễ tết chính đài địa trung thái kinh'.split(' ')
);

/** Given names that are seldom ordinary words: a person when a lower-case text puts a title before. */
export const DISTINCT_GIVEN_NAMES: ReadonlySet<string> = new Set(
	`tuấn hùng dũng tùng cường huy thịnh vinh quỳnh oanh phượng huệ nga yến nhung tuyết thúy thuý thùy loan lan hoa linh
	thảo trinh trâm khánh khôi kiệt đạt nghĩa hòa thoa hạnh hằng trang quyên uyên diễm ngân nguyệt quân toản tuân duyên
	hường huyền luân lộc khải hào phúc phước thắm thìn vượng hưng hiếu khoa khang mạnh ngọc phương phụng sương trúc vân
	bích cúc liễu lệ hợi tuất sửu mão dậu khuê vỹ hiển khiêm vy yên xuyến tâm minh hải sơn long thắng nam đức quang bình dung hương hà mai thủy thuỷ nhàn kiên tú tín chinh
	châu nhi nhân hồng my diệp điệp giang hoàng huân khương mỹ ngà`
		.trim()
		.split(/\s+/)
);

/** Given names of other countries, in capitals: with them a run of capitals is a person. */
export const FOREIGN_NAMES: ReadonlySet<string> = new Set(
	`john peter david sarah emma anna michael james robert mary maria linda susan thomas daniel paul jack alex
	chris kate lucy laura julia sophie olivia emily jessica jennifer lisa karen nancy helen alice rachel hannah
	martin steve steven kevin brian eric patrick george henry william charles richard joseph andrew matthew simon philip
	adam luke oliver harry pierre marie claire hans klaus yuki hiroshi kenji takashi ivan olga natasha dmitry
	carlos juan diego ahmed mohamed mohammed muhammad raj priya giuse phêrô phaolô têrêsa gioan maria tony kenny jenny
	elena victor oscar felix stephen jonathan nicholas samuel benjamin alexander katherine elizabeth margaret`
		.trim()
		.split(/\s+/)
);
