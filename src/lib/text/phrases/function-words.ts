import { fold } from '../fold.ts';

const words = (list: string) => list.trim().split(/\s+/);

/** Words that join others and say nothing alone: a phrase neither begins nor ends with one. */
const VIETNAMESE = words(`
	là và của có cho ở tại được bị thì mà này đó kia ấy đây đấy các những một mọi mỗi từng cái chiếc sự việc
	rất quá lắm đã đang sẽ vẫn còn cứ mới vừa cũng đều chỉ ngay luôn lại nữa rồi xong nên nhưng hay hoặc với
	cùng bởi vì do tuy nếu khi lúc trong ngoài trên dưới trước sau giữa đến tới từ ra vào lên xuống về qua theo
	bằng như để ai gì nào đâu sao bao nhiêu mấy thế vậy ạ à nhé nhỉ ơi dạ vâng thưa kính xin mong đề nghị tôi
	tui em anh chị ông bà cô chú bác cháu mình chúng ta họ nó người dân hộ gia đình ngày tuần tháng
	năm hôm qua nay mai giờ lần bên phía nơi chỗ hơn nhất cả phải cần cạnh
`);
const PLACES = words(`
	xã phường tỉnh huyện quận thị trấn thành phố tp thôn xóm ấp khối bản buôn sóc tổ khu phố đặc
`);
const ENGLISH = words(`
	the a an and or but of in on at to for from by with as is are was were be been being it its this that these
	those there here we i you he she they them our my your their his her us me has have had do does did will
	would can could should may very so too more most some any all each every please thank thanks also just than
	then when where which who what how if because about into over after before up down out off again only
`);

/** They turn what follows: a phrase may begin with one, and does not end with it or stand on it alone. */
const TURNING = words('không chưa chẳng chớ đừng thiếu hết no not never without');

const plain = (list: readonly string[]) => list.map(fold);

/** Of texts written with diacritics, and without. */
const EMPTY = {
	marked: new Set([...VIETNAMESE, ...PLACES, ...ENGLISH]),
	plain: new Set([...plain(VIETNAMESE), ...plain(PLACES), ...ENGLISH])
};
const TURNS = { marked: new Set(TURNING), plain: new Set(plain(TURNING)) };
const UNITS = { marked: new Set(PLACES), plain: new Set(plain(PLACES)) };

export type Writing = keyof typeof EMPTY;

export const saysNothing = (word: string, writing: Writing) => EMPTY[writing].has(word);
export const turns = (word: string, writing: Writing) => TURNS[writing].has(word);
/** Kinds of places: a name follows. */
export const announcesPlace = (word: string, writing: Writing) => UNITS[writing].has(word);
