import type { Entity } from '#lib/domain/source-mapping.ts';

/** Entities that `propose` can tell from a table; the others have mappings to copy. */
export const PROPOSED_ENTITIES = [
	'feedback',
	'status_event',
	'response'
] as const satisfies Entity[];
export type ProposedEntity = (typeof PROPOSED_ENTITIES)[number];

const list = (words: string) => words.split(',').map((word) => word.trim());

const RECORD_ID = list(
	'ma phieu, ma so, ma phan anh, ma ho so, so phieu, ma don, ma vu viec, so ho so, ma yeu cau, ma tiep nhan, ma pakn, ma y kien, ma tra cuu, so tiep nhan, ma, id, case id, case number, case no, ticket, ticket id, request id, service request id, record id, reference, feedback id'
);
const PLACE = {
	commune_code: list(
		'ma xa, ma phuong, ma phuong xa, ma xa phuong, ma dvhc, ma don vi hanh chinh, commune code, ward code'
	),
	commune_name: list(
		'xa phuong, phuong xa, xa phuong dac khu, phuong xa dac khu, phuong xa thi tran, ten xa, ten phuong, xa, phuong, dia ban, dia phuong, don vi, don vi xa, noi xay ra, khu vuc, commune, ward, commune name'
	),
	district_name: list('quan huyen, huyen quan, huyen, quan, district, quan huyen cu'),
	province_code: list('ma tinh, ma tinh thanh, province code'),
	province_name: list('tinh thanh pho, tinh thanh, tinh tp, tinh, thanh pho, province, city')
};

/**
 * Words that stand over the column of each property, without diacritics, the commonest first. They are
 * those of Vietnamese agencies' exports and of English and Open311 ones.
 */
export const HEADER_WORDS: Record<ProposedEntity, Record<string, readonly string[]>> = {
	feedback: {
		source_record_id: RECORD_ID,
		received_at: list(
			'thoi diem tiep nhan, thoi gian tiep nhan, ngay tiep nhan, ngay gio tiep nhan, ngay nhan, thoi gian nhan, ngay den, thoi gian gui, ngay gui, ngay phan anh, thoi gian phan anh, ngay tao, thoi gian tao, ngay goi, thoi gian goi, ngay gio, ngay thang, ngay, thoi gian, received at, received, received date, created at, created, created date, submitted at, requested datetime, reported at, opened, date, datetime, timestamp'
		),
		text: list(
			'noi dung phan anh, noi dung, noi dung phan anh kien nghi, noi dung kien nghi, noi dung y kien, noi dung cuoc goi, tom tat noi dung, noi dung vu viec, noi dung chi tiet, noi dung gop y, phan anh kien nghi, y kien, mo ta, chi tiet, loi nhan, nhan xet, gop y, phan anh, kien nghi, text, content, description, comment, comments, message, feedback, complaint, details, body'
		),
		channel: list(
			'kenh tiep nhan, kenh, nguon tiep nhan, nguon, hinh thuc tiep nhan, hinh thuc gui, phuong thuc, channel, source, medium, method received'
		),
		...PLACE,
		legal_form: list(
			'loai don, hinh thuc don, loai y kien, phan loai don, the loai, loai, legal form'
		),
		priority: list(
			'muc do, do khan, muc do khan, uu tien, muc uu tien, do uu tien, tinh chat, priority, urgency'
		)
	},
	status_event: {
		source_record_id: RECORD_ID,
		happened_at: list(
			'ngay cap nhat, thoi gian cap nhat, thoi diem cap nhat, ngay xu ly, thoi gian xu ly, ngay hoan thanh, thoi gian hoan thanh, ngay dong, thoi diem, updated datetime, updated at, updated, closed at, closed date, happened at'
		),
		status: list(
			'trang thai xu ly, trang thai, tinh trang xu ly, tinh trang, tinh trang giai quyet, buoc xu ly, status, state'
		),
		agency: list(
			'don vi xu ly, co quan xu ly, don vi giai quyet, co quan giai quyet, don vi chu tri, phong ban, agency, agency responsible, department'
		),
		reason_code: list('ly do, ma ly do, reason, reason code'),
		due_at: list(
			'han xu ly, thoi han xu ly, thoi han, ngay den han, han tra loi, han giai quyet, expected datetime, due, due date, due at'
		)
	},
	response: {
		source_record_id: RECORD_ID,
		happened_at: list(
			'ngay tra loi, thoi gian tra loi, ngay phan hoi, thoi gian phan hoi, ngay xu ly, ngay hoan thanh, responded at, answered at, updated datetime, response date'
		),
		text: list(
			'noi dung tra loi, noi dung phan hoi, ket qua xu ly, ket qua giai quyet, noi dung xu ly, tra loi, phan hoi, response, answer, reply, status notes, resolution'
		),
		agency: list(
			'don vi tra loi, don vi xu ly, co quan tra loi, co quan xu ly, agency, department'
		),
		satisfaction: list('muc do hai long, hai long, danh gia, diem danh gia, satisfaction, rating')
	}
};

/** Numbers of lines: neither an identity nor anything else. */
export const COUNTER_WORDS = list('stt, tt, so tt, so thu tu, no, nr, index, row, dong');
