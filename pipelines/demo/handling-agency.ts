import { groupOfIssue } from '#lib/domain/issue.ts';
import type { FeedbackCase } from './planted-feedback.ts';

const UNIT = { phuong: 'phường', xa: 'xã', dac_khu: 'đặc khu' };
const BY_GROUP: Readonly<Record<string, string>> = {
	land: 'Chi nhánh Văn phòng đăng ký đất đai',
	admin: 'Trung tâm Phục vụ hành chính công',
	util: 'Đơn vị cung cấp dịch vụ',
	edu: 'Sở Giáo dục và Đào tạo',
	infra: 'Sở Xây dựng',
	econ: 'Thuế cơ sở'
};

/** Who handles a case, by kind of agency: mostly the commune, for some issues a body above it. */
export function handlingAgency({ feedback, communeType }: FeedbackCase): string {
	const issue = feedback.planted_issue;
	const group = groupOfIssue(issue);
	if (group === 'sec') return `Công an ${UNIT[communeType]}`;
	// The last digit of the record number decides, so that a case keeps its agency.
	const isAbove = Number(feedback.source_record_id.slice(-1)) < 3;
	return (isAbove && BY_GROUP[group]) || `UBND ${UNIT[communeType]}`;
}
