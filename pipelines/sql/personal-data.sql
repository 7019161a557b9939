-- Says whether a text holds what redaction must have taken out. Narrower than redaction on purpose:
-- it is the last gate, a hit stops publishing, and sums of money or dates must never do that.
create or replace temp macro holds_phone(content) as regexp_matches(
	content,
	'(^|[^0-9.,]|[^0-9][.,])(\+?84[ .-]?|0)([35789][0-9]{8}|[35789][0-9][ .-][0-9]{7}|[35789][0-9][ .-][0-9]{3}[ .-][0-9]{4}|[35789][0-9]{2}[ .-][0-9]{6}|[35789][0-9]{2}[ .-][0-9]{3}[ .-][0-9]{3}|[35789]([ .-][0-9]{2}){4}|2[0-9]{9}|2[0-9]{1,2}[ .-][0-9]{7,8}|2[0-9]{1,2}[ .-][0-9]{3,4}[ .-][0-9]{3,4})($|[^0-9])'
);

create or replace temp macro holds_email(content) as regexp_matches(
	content,
	'(?i)[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}'
);

-- twelve digits of a citizen's number, which begins with the province of birth, 001 to 096
create or replace temp macro holds_identity_number(content) as regexp_matches(
	content,
	'(^|[^0-9.,]|[^0-9][.,])0[0-9]{2}([0-9]{9}|[ .-][0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}|[ .-][0-9]{9}|[0-9][ .-][0-9]{4}[ .-][0-9]{4})($|[^0-9])'
);

-- two quick questions first, to which everything that is looked for answers yes; of a "case" only the
-- branches that are needed are worked out, of "and" and "or" in a value both sides always
create or replace temp macro holds_personal_data(content) as case
	when contains(content, '@') and holds_email(content) then true
	when regexp_matches(content, '[0-9][0-9 .-]{8,}[0-9]')
		then holds_phone(content) or holds_identity_number(content)
	else false
end;
