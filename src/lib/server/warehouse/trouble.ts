import type { Trouble } from './warehouse.ts';

export const NO_SNAPSHOT: Trouble = {
	kind: 'no_snapshot',
	vi: 'Chưa có dữ liệu. Hãy chạy “npm start” để tạo dữ liệu mẫu, hoặc nạp dữ liệu của đơn vị bằng “npm run pipeline -- load …” rồi “npm run pipeline -- publish”.',
	en: 'There is no data yet. Run “npm start” to make the example data, or load your own with “npm run pipeline -- load …” and then “npm run pipeline -- publish”.'
};

export const BAD_SNAPSHOT: Trouble = {
	kind: 'bad_snapshot',
	vi: 'Bản dữ liệu mới nhất bị hỏng hoặc không đúng phiên bản nên không được dùng. Hãy chạy “npm run pipeline -- publish” để tạo lại.',
	en: 'The newest snapshot is damaged or of another version, so it is not used. Run “npm run pipeline -- publish” to make it again.'
};
