import type { ImportedProperty } from '#lib/domain/imported-property.ts';

const list = (words: string) => words.split(',').map((word) => word.trim());

/**
 * What stands over the columns of registers of initiatives, folded, the commonest first. The names of
 * the properties themselves count too, so that an export of the register can be imported again.
 */
export const HEADING_WORDS: Record<ImportedProperty, readonly string[]> = {
	initiative_id: list(
		'ma mo hinh, ma so mo hinh, ma so, ma ho so, ma dang ky, so hieu, ma, id, code'
	),
	name_vi: list(
		'ten mo hinh, ten mo hinh dan van kheo, mo hinh dan van kheo, mo hinh, ten goi, ten, initiative name, initiative, name'
	),
	name_en: list('ten tieng anh, english name'),
	commune_name: list(
		'xa phuong, xa phuong dac khu, phuong xa, ten xa, ten xa phuong, xa, phuong, dia ban, dia phuong, don vi dang ky, don vi, noi thuc hien, commune, ward'
	),
	province_name: list(
		'tinh thanh pho, tinh thanh, tinh tp, ten tinh, tinh, thanh pho, province, city'
	),
	commune_code: list('ma xa, ma phuong, ma xa phuong, ma phuong xa, ma dvhc, ma don vi hanh chinh'),
	province_code: list('ma tinh, ma tinh thanh'),
	field: list('linh vuc, nhom linh vuc'),
	issue: list('van de, van de lien quan, noi dung lien quan, nhom van de, issue leaf'),
	owner_type: list(
		'chu the, loai chu the, don vi chu tri, chu tri, co quan chu tri, owner, led by'
	),
	area_type: list('loai dia ban, loai khu vuc, khu vuc'),
	registered_year: list('nam dang ky, nam, year'),
	status: list('trang thai, tinh trang, ket qua, giai doan, state'),
	registered_on: list('ngay dang ky, registration date'),
	assessed_on: list('ngay tham dinh, ngay danh gia'),
	recognised_on: list('ngay cong nhan, ngay quyet dinh, ngay ra quyet dinh, recognized on'),
	lapsed_on: list('ngay ket thuc, ngay dung, ngay thoi thuc hien'),
	replication_of: list('nhan rong tu, mo hinh goc, ma mo hinh goc, replicated from'),
	is_selected_for_replication: list('duoc chon nhan rong, chon nhan rong, selected for replication')
};
