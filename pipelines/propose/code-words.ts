import { CHANNELS } from '#lib/domain/channel.ts';
import { LEGAL_FORMS, PRIORITIES } from '#lib/domain/kind.ts';
import { STATUSES } from '#lib/domain/status.ts';
import { headerKey } from '#lib/text/columns/header-key.ts';

const list = (words: string) => words.split(',').map((word) => word.trim());

/** How agencies write the codes of each list, without diacritics. */
const CODE_WORDS: Record<string, Record<string, readonly string[]>> = {
	channel: {
		hotline_1022: list(
			'1022, tong dai 1022, tong dai, hotline, duong day nong, dien thoai, goi dien, cuoc goi, goi den, call, phone'
		),
		national_portal_pakn: list(
			'cong dich vu cong, cong dvc, dich vu cong, cong pakn, pakn, cong quoc gia, cong dich vu cong quoc gia, dvcqg'
		),
		city_app: list(
			'app, ung dung, mobile, mobile app, ung dung di dong, app 1022, do thi thong minh'
		),
		vneid: list('vneid, vne id'),
		citizen_reception: list(
			'tiep dan, tiep cong dan, truc tiep, bo phan mot cua, mot cua, den truc tiep, in person'
		),
		written_petition: list(
			'van ban, vb, don, don thu, cong van, buu dien, buu chinh, thu tay, letter'
		),
		dialogue: list('doi thoai, hoi nghi doi thoai'),
		morning_coffee: list('ca phe sang, cafe sang, ca phe, ca phe doanh nhan'),
		voter_meeting: list('tiep xuc cu tri, cu tri, txct'),
		front_organisations: list(
			'mat tran, mttq, doan the, hoi nong dan, hoi phu nu, mat tran to quoc'
		),
		suggestion_box: list('hop thu gop y, hom thu, hom thu gop y, thung thu, hop thu'),
		zalo_group: list('zalo, nhom zalo, zalo oa, facebook, mang xa hoi'),
		email_web: list(
			'email, thu dien tu, web, website, trang thong tin, cong thong tin, trang web, e mail'
		),
		survey: list('khao sat, phieu khao sat, survey'),
		other: list('khac, nguon khac, kenh khac, other')
	},
	legal_form: {
		phan_anh: list('phan anh, pa, phan anh hien truong, tin phan anh'),
		kien_nghi: list('kien nghi, kn, de nghi, de xuat, phan anh kien nghi, gop y'),
		khieu_nai: list('khieu nai, don khieu nai'),
		to_cao: list('to cao, don to cao, to giac')
	},
	priority: {
		urgent: list(
			'khan, khan cap, hoa toc, thuong khan, gap, cao, uu tien, uu tien cao, urgent, high'
		),
		normal: list('binh thuong, thuong, trung binh, thap, normal, medium, low'),
		complex: list('phuc tap, kho, complex')
	},
	status: {
		received: list(
			'moi, moi tiep nhan, da tiep nhan, tiep nhan, new, open, received, chua xu ly, cho tiep nhan'
		),
		triaged: list('da phan loai, phan loai, cho phan cong'),
		transferred: list(
			'da chuyen, chuyen xu ly, da chuyen don vi, chuyen don vi, da phan cong, assigned'
		),
		accepted: list('da thu ly, thu ly, accepted'),
		in_progress: list('dang xu ly, dang giai quyet, dang thuc hien, in progress, processing'),
		planned: list('da len ke hoach, co ke hoach, planned'),
		awaiting_citizen: list('cho bo sung, cho nguoi dan, cho cong dan bo sung, pending'),
		extended: list('gia han, da gia han'),
		suspended: list('tam dung, tam dinh chi, on hold'),
		reopened: list('mo lai, xu ly lai, reopened'),
		answered: list('da tra loi, da phan hoi, tra loi, answered, responded'),
		resolved: list(
			'da xu ly, da giai quyet, hoan thanh, da hoan thanh, xong, da xong, resolved, closed, dong, da dong'
		),
		resolved_confirmed: list('nguoi dan xac nhan, da xac nhan, hai long, confirmed'),
		closed_no_action: list('dong khong xu ly, khong xu ly, luu, closed no action'),
		rejected: list('tu choi, khong tiep nhan, tra lai, rejected, refused'),
		out_of_jurisdiction: list('khong thuoc tham quyen, ngoai tham quyen, chuyen tinh khac'),
		duplicate: list('trung, trung lap, duplicate'),
		withdrawn: list('rut don, da rut, nguoi dan rut, withdrawn')
	}
};

const CODES: Record<string, readonly string[]> = {
	channel: CHANNELS,
	legal_form: LEGAL_FORMS,
	priority: PRIORITIES,
	status: STATUSES
};

/** Whether the values of a property are codes of a list. */
export const isCoded = (property: string): boolean => property in CODES;

/** The code that a source's own value stands for, or null when nothing in the list reads like it. */
export function codeOf(property: string, value: string): string | null {
	const own = value.trim();
	if (CODES[property]?.includes(own)) return own;
	const key = headerKey(own);
	const entries = Object.entries(CODE_WORDS[property] ?? {});
	const exact = entries.find(([, words]) => words.includes(key));
	if (exact) return exact[0];
	// "Tổng đài 1022 (ca đêm)": the longest words at its start decide.
	const starting = entries
		.flatMap(([code, words]) => words.map((word) => ({ code, word })))
		.filter(({ word }) => word.length > 2 && ` ${key} `.startsWith(` ${word} `))
		.sort((a, b) => b.word.length - a.word.length);
	return starting[0]?.code ?? null;
}
