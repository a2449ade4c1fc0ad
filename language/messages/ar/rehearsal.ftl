# تدريب: منتدى تؤدى أدواره، وكل صفحة فيه تقول ذلك.

## On every page

rehearsal-label = تدريب
rehearsal-banner = هذا تدريب وليس المنتدى نفسه. المقاعد فيه أدوار تؤدى: فما أُدرج منذ تأسيسه لم تقله ولم تفعله أي دولة أو أي عضو من أعضاء المكتب أو أي منظمة.

## In its record

# $name is the name of the forum that is rehearsed.
rehearsal-name = تدريب: { $name }
rehearsal-about = هذا تدريب. كل ما يلي تأسيسه يؤديه أشخاص يجربون طريقة عمل المنتدى. { $about }
# In place of the name of whoever holds the office in the forum itself.
rehearsal-officer = من يؤدي هذا المنصب
rehearsal-officer-note = في هذا التدريب يؤدي المنصبَ من لديه رابطه. والمعروف عن المنصب نفسه: { $note }
# $seat is a seat; whoever plays it is called so in the accounts.
rehearsal-player = { $seat } (تدريب)

## Taking a seat

rehearsal-title = شغل مقعد في التدريب
rehearsal-lede = كل رابط طُبع عند تأسيس التدريب يفتح مقعدا واحدا كلما أُريد ذلك. وهو يبين من يُؤدى دوره هنا، لا من أنت.
rehearsal-code = رمز الرابط
rehearsal-code-hint = يرد الرمز في الرابط بعد العلامة #.
rehearsal-enter = شغل هذا المقعد
rehearsal-unknown = لا مقعد له هذا الرمز. اطلب الرابط من جديد حيث بُدئ التدريب.

## Signing

check-signature-rehearsed = مفتاح يحفظه هذا التدريب للشخص. وفي المنتدى نفسه يكون مفتاح مرورك الخاص.
check-rehearsed = التوقيع بصفة هذا الشخص

## Its clock

rehearsal-clock-title = تقديم ساعة التدريب
rehearsal-clock-lede = يجري كل شيء في هذا التدريب بحسب ساعته. فإذا قُدمت انقضت المواعيد وسُجل ما يترتب عليها. ولا يمكن تأخيرها، وقد يلزم من سجل دخوله أن يشغل مقعده من جديد.
rehearsal-clock-now = ساعة التدريب تشير إلى
rehearsal-clock-hours = بكم ساعة
rehearsal-clock-move = قدّمها
rehearsal-clock-stands = لا يمكن تقديم الساعة أكثر من ذلك.
