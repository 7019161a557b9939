import { redact } from '#lib/text/redact.ts';
const once = redact(
	'bà Phàn Mùi Chiêu và Tẩn A Siểu\nhttps://m.facebook.com/profile.php?id=100012345678901 bán hàng giả'
).text;
console.log(JSON.stringify(once), redact(once));
