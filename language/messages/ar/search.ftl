# The search over what is on record.

nav-search = البحث
search-title = البحث في السجل
# $words is what somebody typed.
search-results-title = البحث: { $words }
search-label = عم تبحث؟
search-button = ابحث
search-note = يشمل البحث المسائل والمواقف والأعضاء والمجموعات والقواعد والدورات والمقررات والتوصيات والبيانات والوثائق بحسب كلمات عناوينها وأسمائها ورموزها، والمواقف كذلك بحسب ما قيل. ويمكن البحث بأي من اللغات الست. ولا يشمل البحث النص الكامل للوثائق.
# $count is how much was found, $words what was typed.
search-count = { $count ->
    [zero] لا شيء في السجل يتضمن كل كلمات «{ $words }».
    [one] نتيجة واحدة للبحث عن «{ $words }».
    [two] نتيجتان للبحث عن «{ $words }».
    [few] { $count } نتائج للبحث عن «{ $words }».
    [many] { $count } نتيجة للبحث عن «{ $words }».
   *[other] { $count } نتيجة للبحث عن «{ $words }».
}
search-no-words = اكتب كلمة أو اسما أو رمزا: ليس في المطلوب أي حرف أو رقم.
search-hint-fewer = اختر كلمات أقل: يجب أن ترد كلها.
search-hint-beginning = اكتب جزءا من الكلمة فقط: «ميسر» تجد «الميسر» و«الميسرين».
search-hint-silence = عدم العثور على شيء لا يعني إلا أن السجل لا يذكر شيئا عنه.
# $label is a kind of thing, $count how many of it were found.
search-heading = { "\u200F" }{ $label } ({ $count })
search-all = عرض الكل ({ $count })
search-all-kinds = عرض جميع الفئات
search-before = الصفحة السابقة
search-after = الصفحة التالية
# On the page that says that something is not there.
search-instead = أو ابحث عنها:

## Kinds of things that have no name elsewhere

search-bodies = الهيئات
search-agenda-items = بنود جدول الأعمال
search-topics = المواضيع
search-recommendations = التوصيات
