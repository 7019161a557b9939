import type { Channel } from '#lib/domain/channel.ts';
import type { Sentiment } from '#lib/domain/sentiment.ts';

export const REGISTERS = ['formal', 'minutes', 'short', 'speech', 'survey'] as const;
export type Register = (typeof REGISTERS)[number];

export const REGISTER_OF: Record<Channel, Register> = {
	hotline_1022: 'speech',
	national_portal_pakn: 'formal',
	city_app: 'short',
	vneid: 'short',
	citizen_reception: 'formal',
	written_petition: 'formal',
	dialogue: 'minutes',
	morning_coffee: 'minutes',
	voter_meeting: 'minutes',
	front_organisations: 'minutes',
	suggestion_box: 'survey',
	zalo_group: 'short',
	email_web: 'formal',
	survey: 'survey',
	other: 'survey'
};

interface Frame {
	openers: readonly string[];
	closers: readonly string[];
}

/** What stands before and after the sentences of a text; an empty string means nothing. */
export const FRAMES: Record<Register, Record<Sentiment, Frame>> = {
	formal: {
		negative: {
			openers: [
				'Kính gửi Ủy ban nhân dân {xa}.',
				'Kính gửi quý cơ quan.',
				'Tôi xin phản ánh việc sau:',
				'Chúng tôi là những hộ dân sống liền kề nhau, xin trình bày:',
				'Nay tôi làm đơn này kiến nghị:',
				'Tôi là người dân sống lâu năm ở đây.',
				''
			],
			closers: [
				'Kính đề nghị cơ quan chức năng kiểm tra, xử lý và trả lời bằng văn bản.',
				'Rất mong được xem xét giải quyết sớm. Xin trân trọng cảm ơn.',
				'Chúng tôi hết sức bức xúc, đề nghị làm rõ trách nhiệm.',
				'Nếu không được giải quyết, chúng tôi sẽ tiếp tục kiến nghị lên cấp trên.',
				'Tôi xin chịu trách nhiệm về nội dung đã nêu.',
				'Kính mong các cấp quan tâm để {dan} ổn định cuộc sống.'
			]
		},
		neutral: {
			openers: ['Kính gửi quý cơ quan.', 'Kính gửi Ủy ban nhân dân {xa}.', '', ''],
			closers: [
				'Xin trân trọng cảm ơn.',
				'Rất mong sớm được hồi âm.',
				'Mong quý cơ quan phản hồi qua cổng.',
				''
			]
		},
		positive: {
			openers: ['Kính gửi quý cơ quan.', 'Tôi viết thư này để cảm ơn.', ''],
			closers: [
				'Xin chân thành cảm ơn tập thể cán bộ {xa}.',
				'Kính chúc các anh chị sức khỏe.',
				'Đề nghị biểu dương kịp thời.',
				''
			]
		}
	},
	minutes: {
		negative: {
			openers: [
				'Cử tri phản ánh:',
				'Ý kiến của đại diện hộ dân:',
				'{dan} có ý kiến:',
				'Đại biểu dự họp nêu:',
				'Qua nắm tình hình:',
				'Nhiều ý kiến cho rằng:'
			],
			closers: [
				'Đề nghị {xa} chỉ đạo giải quyết dứt điểm.',
				'Đề nghị ngành chức năng trả lời cử tri tại kỳ họp tới.',
				'Ý kiến này đã nêu {n} lần.',
				'Chủ tọa ghi nhận, hẹn trả lời trong {n} ngày.',
				'{dan} rất bức xúc.',
				''
			]
		},
		neutral: {
			openers: ['Cử tri có ý kiến:', 'Ý kiến của {dan}:', 'Tại buổi gặp gỡ, một hộ dân nói:', ''],
			closers: ['Chủ tọa ghi nhận.', 'Đề nghị xem xét.', 'Thư ký ghi vào biên bản.', '']
		},
		positive: {
			openers: ['Cử tri ghi nhận:', 'Ý kiến của {dan}:', '{dan} phấn khởi cho biết:', ''],
			closers: ['Đề nghị tiếp tục phát huy.', 'Hội nghị vỗ tay đồng tình.', '']
		}
	},
	short: {
		negative: {
			openers: ['', '', '', 'Ad ơi,', 'Phản ánh:', 'Alo {xa} ơi,', 'Nhờ chuyển giúp:'],
			closers: [
				'',
				'',
				'Mong xử lý sớm.',
				'Ai quản lý chỗ này vậy?',
				'Quá mệt mỏi!',
				'Nhờ kiểm tra giúp.',
				'Chịu hết nổi rồi!!!',
				'Báo hoài mà không thấy gì.'
			]
		},
		neutral: {
			openers: ['', '', 'Ad ơi,', 'Chào mọi người,'],
			closers: ['', '', 'Cảm ơn ạ.', 'Mong được hồi âm ạ.']
		},
		positive: {
			openers: ['', '', 'Khen cái nha:', 'Phải nói là'],
			closers: ['', 'Tuyệt vời!', 'Cảm ơn nhiều ạ.', 'Cho 5 sao.', '👍']
		}
	},
	speech: {
		negative: {
			openers: [
				'Người gọi phản ánh:',
				'Công dân gọi tới báo:',
				'Alo, cho tôi phản ánh chút,',
				'Tôi gọi lần thứ {n} rồi,',
				''
			],
			closers: [
				'Người gọi đề nghị xử lý gấp.',
				'Nhờ tổng đài chuyển tới đơn vị phụ trách.',
				'Gọi hoài không ai nghe máy.',
				'Đề nghị báo lại kết quả.',
				''
			]
		},
		neutral: {
			openers: ['Người gọi nói:', 'Alo tổng đài,', 'Công dân gọi tới:', ''],
			closers: ['Tổng đài đã ghi nhận.', 'Nhờ tổng đài chuyển giúp.', '']
		},
		positive: {
			openers: ['Người gọi cảm ơn:', 'Công dân gọi khen:', 'Tôi gọi để cảm ơn,'],
			closers: ['Nhờ chuyển lời cảm ơn.', 'Rất hài lòng.', '']
		}
	},
	survey: {
		negative: {
			openers: ['', '', 'Ý kiến khác:', 'Điều chưa hài lòng:', 'Mặt hạn chế:'],
			closers: ['', 'Cần khắc phục.', 'Mong lãnh đạo để ý.', 'Chưa hài lòng.']
		},
		neutral: { openers: ['', 'Ý kiến khác:', 'Kiến nghị:'], closers: ['', 'Xin cảm ơn.'] },
		positive: {
			openers: ['', 'Điều hài lòng:', 'Mặt được:'],
			closers: ['', 'Hài lòng.', 'Tiếp tục phát huy.']
		}
	}
};

/** Words that colour chat and telephone by where the speaker comes from. */
export const SPOKEN: Record<'north' | 'centre' | 'south', Record<Sentiment, readonly string[]>> = {
	north: {
		negative: [
			'Khổ lắm các bác ạ.',
			'Thế này thì chết dân.',
			'Bực cả mình.',
			'Các bác xem hộ em với ạ.'
		],
		neutral: ['Các bác xem giúp em với ạ.', 'Em cảm ơn ạ.'],
		positive: ['Ưng cái bụng lắm ạ.', 'Thích thật đấy.']
	},
	centre: {
		negative: [
			'Răng mà để rứa miết?',
			'Khổ chi mà khổ rứa.',
			'Mần răng chịu nổi.',
			'Coi giùm bà con với.'
		],
		neutral: ['Xem giúp bà con với nghe.', 'Cảm ơn nghe.'],
		positive: ['Ưng ý chi lạ.', 'Rứa là quá tốt.']
	},
	south: {
		negative: [
			'Mấy anh chị coi giùm nghen.',
			'Rầu muốn chết luôn.',
			'Kỳ cục thiệt chớ.',
			'Hổng ai ngó tới hết trơn.'
		],
		neutral: ['Coi giùm nha.', 'Cám ơn nghen.'],
		positive: ['Đã quá trời.', 'Ưng cái bụng ghê.']
	}
};
