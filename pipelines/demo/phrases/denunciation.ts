/** Generic denunciation-like texts: no place, no name, no case. They are counted, never stored. */
export const DENUNCIATIONS: readonly string[] = [
	'Tôi xin tố cáo hành vi vi phạm pháp luật của một cá nhân trong khi thi hành công vụ, đề nghị giữ bí mật người gửi.',
	'Đơn tố cáo: có dấu hiệu lợi dụng chức vụ để trục lợi, tôi sẽ cung cấp chứng cứ khi được yêu cầu.',
	'Tôi muốn tố giác một việc làm sai trái, xin đừng nêu tên tôi vì sợ bị trả thù.',
	'Kính gửi cơ quan có thẩm quyền, tôi tố cáo việc lập khống hồ sơ, mong được bảo vệ danh tính.',
	'Báo tin về hành vi nhận hối lộ, đề nghị giữ kín thông tin người báo.',
	'Tôi làm đơn này tố cáo việc chiếm dụng tiền hỗ trợ, xin giữ bí mật tuyệt đối.',
	'Xin tố cáo hành vi bao che sai phạm, đề nghị thanh tra làm rõ, tôi không muốn lộ danh tính.'
];
