import type { GroupPhrases } from './group-phrases.ts';

export const OTHER: GroupPhrases = {
	details: [],
	leaves: {
		'other.unclear': {
			negative: [
				'Chán quá không muốn nói nữa.',
				'Thất vọng thật sự.',
				'Vẫn như cũ, chẳng thay đổi gì.',
				'Quá tệ!!!',
				'Nói mãi cũng vậy thôi.',
				'Không hài lòng chút nào.'
			],
			neutral: [
				'alo alo có ai không?',
				'Thử gửi xem được không?',
				'Cho hỏi chút ạ?',
				'xin chào',
				'.',
				'test {n}{n}',
				'Ai cần in ấn, photo giá rẻ thì nhắn nhé.',
				'Bên em có dịch vụ vệ sinh máy lạnh tận nhà.'
			],
			positive: [
				'Cảm ơn nhiều nhé.',
				'Rất tốt, cố gắng phát huy.',
				'Chúc các anh chị mạnh khỏe.',
				'Ok, hài lòng.'
			]
		}
	}
};
