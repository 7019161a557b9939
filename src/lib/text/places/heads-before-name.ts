const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Kinship and courtesy words, in lower case: a capitalised name behind them is a person's ("bà Lan"). */
export const PERSON_HEADS = set(
	`ông bà anh chị cô chú bác cậu dì mợ thím em cháu cụ thầy bé bạn má mr mrs ms miss dr ong chu bac chau thay`
);

/** Names of places that begin like a kinship word and a name, folded: "Bà Rịa", "Cô Tô". */
export const NO_PERSON_PAIRS = set(
	`ba_ria ba_na ba_diem ba_gia ba_den ba_chieu ba_hom ba_queo ba_trieu ba_chua ba_huyen ba_trung ong_dinh
	ong_ich ong_lanh ong_nghe co_to co_giang co_bac co_ngan bac_ai anh_son anh_dung thay_cai ba_vi ba_be ba_dinh
	ba_to ba_che ba_tri ba_dong ba_tu ba_xa ba_chuc ba_cung ba_vanh chi_lang co_le co_do co_loa co_nhue di_an
	di_linh em_be bac_son bac_giang bac_ninh bac_kan bac_lieu bac_ha bac_me bac_binh bac_yen bac_quang chu_pah
	chu_prong chu_puh chu_se cu_chi cu_kuin cu_jut cu_mgar cu_pui cu_lao ba_bau`
);

/** Nouns before a proper name that make it a road, a market, a school or a hamlet, in lower case. */
export const FEATURE_HEADS = set(
	`đường phố ngõ hẻm ngách kiệt đảo thôn ấp xóm bản buôn làng khóm sóc khu chợ cầu sông suối kênh rạch núi đèo
	biển cảng bến chùa đền đình miếu trường thcs thpt lộ tư năm quảng đài lăng viện công ga trạm dốc đồi hồ hầm
	đập phủ dự vùng miền ngã đô cửa vịnh vườn tượng giải quỹ khối lớp đoạn tuyến nút ty hãng quán tiệm
	duong pho hem ngach kiet thon xom ap khom lang truong`
);
