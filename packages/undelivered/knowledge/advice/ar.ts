import type { AdvicePack } from "./pack.js";

/** Arabic. */
const arabic: AdvicePack = {
  tag: "ar",
  name: "العربية",
  direction: "rtl",
  plural: "arabic",
  decimal: ".",
  date: "{year}/{month}/{day} {hour}:{minute} (UTC{offset})",
  sizes: ["{n} بايت", "{n} كيلوبايت", "{n} ميغابايت", "{n} غيغابايت"],
  waits: {
    second: ["ثانية واحدة", "ثانيتين", "{n} ثوانٍ", "{n} ثانية", "{n} ثانية"],
    minute: ["دقيقة واحدة", "دقيقتين", "{n} دقائق", "{n} دقيقة", "{n} دقيقة"],
    hour: ["ساعة واحدة", "ساعتين", "{n} ساعات", "{n} ساعة", "{n} ساعة"],
    day: ["يوم واحد", "يومين", "{n} أيام", "{n} يومًا", "{n} يوم"],
  },

  reasons: {
    "user-unknown": {
      title: "هذا العنوان غير موجود",
      summary: "يقول الخادم المستقبِل[ {server}] إنه لا يوجد صندوق بريد[ {address}] لديه.",
      why: "قد يكون في العنوان خطأ كتابي، أو أن صاحبه غادر أو غيّر مزوّد البريد. إنه كرسالة إلى بيت لم يعد قائمًا.",
    },
    "address-invalid": {
      title: "لا يمكن أن يكون العنوان صحيحًا",
      summary: "العنوان[ {address}] غير مكتوب كما يجب أن يُكتب عنوان البريد الإلكتروني.",
      why: "هناك علامة ناقصة أو مكررة أو في غير مكانها: مسافة، أو فاصلة بدل نقطة، أو لا توجد @. لا يستطيع أي ساعي بريد قراءة عنوان كهذا، فلم تنطلق الرسالة.",
    },
    "address-moved": {
      title: "انتقل المستلم إلى عنوان آخر",
      summary: "لم يعد صندوق البريد[ {address}] هنا[؛ العنوان الجديد هو {newAddress}].",
      why: "صار لصاحبه عنوان آخر، كمن ينتقل إلى بيت جديد. هذا الخادم لا يحوّل البريد إلى العنوان الجديد.",
    },
    "mailbox-disabled": {
      title: "صندوق البريد مغلق",
      summary: "صندوق البريد[ {address}] موجود، لكنه معطّل ولا يقبل البريد.",
      why: "يغلق المزوّدون الصناديق التي لم تعد تُستخدم أو لم تعد مدفوعة أو حُظرت. قد يستطيع صاحبه أو المزوّد فتحه من جديد.",
    },
    "mailbox-full": {
      title: "صندوق البريد ممتلئ",
      summary: "لم يبقَ في صندوق البريد[ {address}] مكان لرسالتك.",
      why: "لكل صندوق حجم محدود، كصندوق رسائل لا يفرغه أحد. لا يتسع لشيء آخر حتى يفسح صاحبه مكانًا.",
    },
    "mailbox-unavailable": {
      title: "تعذّر استخدام صندوق البريد",
      summary: "يرفض الخادم المستقبِل[ {server}] صندوق البريد[ {address}] ولا يذكر السبب.",
      why: "قد لا يكون العنوان موجودًا، أو يكون مغلقًا، أو تمنع قاعدة ما بريدك عنه. كلام الخادم يترك الاحتمالات الثلاثة مفتوحة.",
    },
    "recipient-restricted": {
      title: "لا يُسمح لك بالكتابة هنا",
      summary: "العنوان[ {address}] يعمل، لكنه لا يقبل البريد منك.",
      why: "بعض الصناديق والمجموعات لا تقبل البريد إلا من أشخاص معيّنين. أوقفت رسالتَك قاعدةٌ لدى المستلم أو مؤسسته؛ ويمكن تغييرها هناك.",
    },
    "recipient-rate-limited": {
      title: "بريد كثير على هذا المستلم",
      summary: "يصل إلى صندوق البريد[ {address}] بريد أكثر مما يجوز له قبوله في وقت واحد.",
      why: "تبطئ الخوادم البريد حين تصل رسائل كثيرة جدًا إلى صندوق واحد معًا. قد لا يكون لك شأن في ذلك. سيزول الأمر وحده.",
    },
    "domain-not-found": {
      title: "هذا النطاق غير موجود",
      summary: "الجزء الذي يلي علامة @[، أي {domain}،] غير موجود على الإنترنت.",
      why: "دفتر عناوين الإنترنت (DNS) لا يعرف اسمًا كهذا. غالبًا ما يكون خطأ كتابيًا؛ وأحيانًا ترك صاحبه الاسم تنتهي مدته.",
    },
    "domain-no-mail": {
      title: "هذا النطاق لا يستقبل البريد",
      summary: "النطاق[ {domain}] موجود، لكنه لا يستقبل البريد الإلكتروني.",
      why: "ربما يُستخدم لموقع ويب فقط. إنه كبيت بلا صندوق رسائل: يجده الساعي، لكن لا مكان يترك فيه شيئًا.",
    },
    "dns-temporary": {
      title: "لم يُجب دفتر العناوين",
      summary: "لم تُجب خوادم الأسماء التي تعرف وجهة البريد إلى[ {domain}| هذا النطاق].",
      why: "دفتر عناوين الإنترنت (DNS) يدل الساعي على وجهته. غياب الجواب لا يعني أن النطاق اختفى: هناك عطل مؤقت في خوادم الأسماء لدى المستلم أو في البحث لدى مزوّدك.",
    },
    "dns-misconfigured": {
      title: "النطاق لا يؤدي إلى مكان",
      summary: "يشير النطاق[ {domain}] إلى خادم بريد لا يمكن العثور عليه بذلك الاسم.",
      why: "بيانات النطاق في DNS، دفتر عناوين الإنترنت، خاطئة. لدى الساعي عنوان، لكن لا بيت هناك. لا يستطيع تصحيحها إلا من يدير النطاق.",
    },
    "connection-failed": {
      title: "تعذّر الوصول إلى الخادم المستقبِل",
      summary: "لم يستطع نظام بريدك الوصول إلى الخادم المستقبِل[ {server}]، أو انقطع الاتصال.",
      why: "قد يكون الخادم متوقفًا أو مثقلًا أو مفصولًا عن الإنترنت. إنه كطَرق باب لا يفتحه أحد.",
    },
    "tls-failed": {
      title: "تعذّر إنشاء اتصال آمن",
      summary: "تعذّر تشفير الاتصال بالخادم المستقبِل[ {server}]، وأحد الطرفين يشترط ذلك.",
      why: "يمكن للخوادم أن تشترط أن يسافر البريد مشفّرًا (TLS)، كرسالة مختومة. إن انتهت شهادة أو لم تتوافق الإعدادات، تفضّل ألا تسلّم شيئًا.",
    },
    "mail-loop": {
      title: "دارت الرسالة في حلقة",
      summary: "دارت الرسالة إلى[ {address}| هذا المستلم] بين الخوادم ثم أُوقفت.",
      why: "غالبًا ما تعيد قاعدتا تحويل البريد إحداهما إلى الأخرى، أو يظن خادم أن غيره هو المسؤول. تعدّ الخوادم المحطات وتنهي مثل هذه الرحلة.",
    },
    "routing-failed": {
      title: "الخادم لا يعرف الطريق",
      summary: "لا يعرف الخادم[ {server}] إلى أين يمرّر البريد إلى[ {address}| هذا العنوان].",
      why: "النطاق غير مُعدّ هناك (أو لم يعد كذلك)، أو في العنوان خطأ كتابي. إنه كمكتب بريد لا ساعي له في هذا الشارع.",
    },
    "delivery-expired": {
      title: "تُركت محاولة التسليم",
      summary: "حاول نظام بريدك طويلًا التسليم إلى[ {address}| هذا المستلم] ثم توقف.",
      why: "الرسالة التي يتعذر تسليمها تُعاد محاولتها بضعة أيام ثم تُرجَع. السبب في آخر جواب من الطرف الآخر.",
    },
    "auth-required": {
      title: "الخادم يطلب تسجيل الدخول",
      summary: "رفض خادم البريد الصادر[ {server}] الرسالة[ على المنفذ {port}] لأنك لم تسجّل الدخول.",
      why: "لا يقبل خادم البريد الصادر بريدًا إلى نطاقات أخرى إلا ممن يسجّل الدخول. وإلا لأمكن لأي شخص أن يرسل باسمه. هذه هي الحالة الأولى من الحالات الثلاث لرسالة «relaying denied».",
    },
    "credentials-rejected": {
      title: "رُفض تسجيل الدخول",
      summary: "لم يقبل الخادم[ {server}] اسم المستخدم أو كلمة المرور.",
      why: "قد تكون كلمة المرور قديمة أو مكتوبة خطأ، أو يريد الخادم طريقة دخول أخرى. لن يُرسل شيء حتى ينجح الدخول.",
    },
    "domain-not-hosted": {
      title: "ليس مسؤولًا عن هذا النطاق",
      summary: "الخادم[ {server}] مذكور للنطاق[ {domain}]، لكنه لا يعلم أن عليه استقبال بريده.",
      why: "بيانات النطاق تقود إلى هذا الخادم، لكن النطاق غير مُعدّ عليه. فيظن أن رسالتك مطلوب تمريرها إلى غرباء ويرفض: هذه هي الحالة الثانية من «relaying denied». لم تخطئ أنت في شيء.",
    },
    "relay-denied": {
      title: "يرفض الخادم تمرير البريد",
      summary: "يرفض الخادم[ {server}] تمرير البريد[ من {reporter}] إلى[ {domain}| هذا النطاق].",
      why: "لا يقبل الخادم رسالة إلا إذا سجّل المرسل الدخول، أو كان هو نفسه الوجهة، أو أُعدّ لتمرير البريد. لم يتحقق هنا أي منها، وكلامه لا يبيّن أيها قصد.",
    },
    "sender-not-permitted": {
      title: "لا يجوز لك استخدام هذا المرسل",
      summary: "لا يسمح لك الخادم بالإرسال بالعنوان[ {sender}| المكتوب في خانة المرسل].",
      why: "لا يجوز لحسابك الإرسال إلا بالعناوين التابعة له. هكذا لا يستطيع أحد كتابة رسائل باسم غيره على الظرف.",
    },
    "sending-limit": {
      title: "بلغت حد الإرسال",
      summary: "أرسل حسابك أو نطاقك كل ما يُسمح له به في الوقت الحالي[ (بحد أقصى {limit})].",
      why: "يحدّد المزوّدون كم يرسل الحساب في الساعة أو اليوم. لا شأن للمستلم بذلك. يتجدد الحد من تلقاء نفسه.",
    },
    "sender-suspended": {
      title: "حسابك ممنوع من الإرسال",
      summary: "مُنع حسابك[ {sender}] أو مؤسستك من إرسال البريد.",
      why: "يفعل المزوّدون ذلك حين يرسل حساب بريدًا مزعجًا؛ وكثيرًا ما يعرف شخص آخر كلمة مروره. عنوان المستلم سليم.",
    },
    "locally-suppressed": {
      title: "تخطّت خدمة الإرسال هذا العنوان",
      summary: "لم تحاول خدمة الإرسال لديك التسليم، لأن[ {address}| هذا العنوان] في قائمة الاستبعاد الخاصة بها.",
      why: "تتذكر الخدمة العناوين التي فشلت سابقًا أو لم ترد البريد. هذا لا يقول شيئًا جديدًا عن الصندوق.",
    },
    greylisted: {
      title: "طُلب منك العودة لاحقًا",
      summary: "يردّ الخادم المستقبِل[ {server}] أول اتصال عمدًا ويطلب من نظام بريدك أن يعود[ بعد {wait}].",
      why: "يسمى هذا القوائم الرمادية (greylisting). أنظمة البريد الحقيقية تعيد المحاولة وحدها، أما برامج البريد المزعج فغالبًا لا. إنه كبوّاب يفتح عند الرنّة الثانية: عادةً تصل الرسالة خلال ساعة.",
    },
    "rate-limited": {
      title: "البريد يصل بسرعة زائدة",
      summary: "لا يقبل الخادم المستقبِل[ {server}] مزيدًا من بريد نظامك حاليًا[ (أعد المحاولة بعد {wait})].",
      why: "يرسل نظامك رسائل أو يفتح اتصالات أكثر مما يسمح به هذا الخادم في وقت واحد. إنه يحمي نفسه من الطوفان.",
    },
    "too-many-recipients": {
      title: "مستلمون كثيرون دفعة واحدة",
      summary: "مستلمو الرسالة أكثر مما يقبله الخادم[ {server}] دفعة واحدة.",
      why: "تحدّد الخوادم عدد من تصلهم الرسالة الواحدة، لأن البريد المزعج يُرسل بهذه الطريقة.",
    },
    blocklisted: {
      title: "خادم بريدك في قائمة حظر",
      summary:
        "تذكر [قائمة الحظر {list}|قائمة حظر عامة] خادم بريدك[ {ip}]، لذلك رفض الخادم المستقبِل[ {server}] الرسالة.",
      why: "تذكر هذه القوائم (قوائم DNS السوداء) خوادم خرج منها بريد مزعج. يكفي حساب واحد مخترق ليتضرر كل من يرسل عبر ذلك الخادم. على مزوّدك أن يوقف السبب ويطلب إزالة الخادم من القائمة.",
    },
    "reputation-blocked": {
      title: "لا ثقة بخادم بريدك",
      summary: "يرفض الطرف المستقبِل[ {server}] البريد من خادمك[ {ip}] بسبب سمعته السيئة.",
      why: "يسجّل كبار المستقبِلين سلوك كل خادم. يفسد السمعةَ البريدُ المزعج أو الشكاوى، وأحيانًا بسبب عملاء آخرين لدى المزوّد نفسه. ليست المشكلة في عنوانك ولا في المستلم.",
    },
    "direct-mail-blocked": {
      title: "لا يُقبل البريد مباشرة من هنا",
      summary: "لا يقبل الخادم المستقبِل[ {server}] بريدًا مباشرًا من الاتصال[ {ip}].",
      why: "عنوان الإنترنت هذا من نطاق للبيوت أو المكاتب أو الأجهزة المستأجرة، ولا يُفترض أن يسلّم البريد بنفسه. يجب أن يمر البريد من هناك عبر خادم البريد الصادر للمزوّد.",
    },
    "reverse-dns-invalid": {
      title: "اسم الخادم غير مطابق",
      summary: "رفض الخادم المستقبِل[ {server}] لأن اسم خادم بريدك[ {ip}] مفقود أو غير مطابق.",
      why: "ينبغي أن يكون لكل خادم بريد اسم يقود إلى رقمه ورقم يعود إلى اسمه (DNS العكسي). إنه كبطاقة الهوية: بدونها يبقى الباب مغلقًا.",
    },
    "receiver-filter-broken": {
      title: "مرشّح المستقبِل معطوب",
      summary: "رفض الخادم المستقبِل[ {server}] رسالتك بسبب خلل في مرشّحه.",
      why: "يحكم المرشّح بشيء غير صحيح، فيردّ البريد السليم أيضًا. لم تخطئ أنت ولا مزوّدك؛ لا يصلح ذلك إلا المسؤول هناك.",
    },
    "sender-auth-failed": {
      title: "تعذّر التحقق من المرسل",
      summary: "لا تثبت الرسالة أنها صادرة حقًا من[ {senderDomain}| النطاق الذي تذكره].",
      why: "يمكن للنطاق أن يعلن الخوادم التي ترسل باسمه (SPF)، ويمكن للرسائل أن تحمل ختمًا (DKIM)؛ ويحدد DMARC ما يُفعل بدونهما. إنها كرسالة تحمل اسم شركة بلا ختمها.",
    },
    "sender-domain-invalid": {
      title: "عنوانك أنت لا يعمل",
      summary: "لا يجد الخادم المستقبِل[ {server}] نطاق المرسل[ {sender}] أو لا يمكنه الرد عليه.",
      why: "لا تُقبل رسالة بلا عنوان مرسل صالح. نطاق المرسل مكتوب خطأ أو انتهت مدته أو لا بيانات بريد له.",
    },
    "spam-content": {
      title: "عُدّت بريدًا مزعجًا",
      summary: "عدّ الخادم المستقبِل[ {server}] هذه الرسالة بريدًا مزعجًا.",
      why: "تقيّم المرشّحات الكلمات والروابط والصور والمرفقات، وتخطئ أحيانًا. العنوان سليم؛ إنما رُفضت هذه الرسالة.",
    },
    malware: {
      title: "عُثر على فيروس",
      summary: "وجد الخادم المستقبِل[ {server}] شيئًا ضارًا في الرسالة.",
      why: "هناك مرفق أو رابط معروف بخطورته. إما أن ملفًا على حاسوبك مصاب، أو أن أحدًا كتب باسمك؛ ونادرًا ما يخطئ الفاحص.",
    },
    "attachment-blocked": {
      title: "المرفق غير مسموح به",
      summary: "لا يقبل الخادم المستقبِل[ {server}] مرفقات من هذا النوع.",
      why: "قد تحمل البرامج ووحدات الماكرو والملفات المضغوطة المقفلة فيروسات، فترفضها خوادم كثيرة دون مزيد من الفحص.",
    },
    "message-too-large": {
      title: "الرسالة كبيرة جدًا",
      summary: "الرسالة أكبر مما يقبله الخادم[ {server}][: الحد الأقصى {limit}].",
      why: "لكل خادم حد. تكبر المرفقات عند الإرسال نحو الثلث: ملفات بحجم 15 ميغابايت تصير رسالة بحجم 20 ميغابايت.",
    },
    "message-malformed": {
      title: "شكل الرسالة غير سليم",
      summary: "رفض الخادم المستقبِل[ {server}] الرسالة لأن شكلها يخالف قواعد البريد.",
      why: "البرنامج الذي كتب الرسالة أسقط شيئًا أو كتبه خطأ، كالتاريخ أو المرسل أو نهاية سطر. كلامك ليس السبب.",
    },
    "policy-rejected": {
      title: "رفضتها قاعدة",
      summary: "ترفض الرسالةَ قاعدةٌ لدى الطرف المستقبِل[ {server}]، ولا يُذكر أي قاعدة هي.",
      why: "تقرّر كل مؤسسة أي بريد تُدخل. لا يرى القاعدة ولا يغيّرها إلا مسؤولها.",
    },
    "server-full": {
      title: "الخادم المستقبِل ممتلئ",
      summary: "نفد المكان في الخادم المستقبِل[ {server}] كله؛ وليس صندوق البريد[ {address}] نفسه ممتلئًا بالضرورة.",
      why: "امتلأ القرص الذي فيه كل الصناديق، أو نقصت ذاكرة الخادم. ليس صندوق رسائل واحدًا، بل مكتب البريد كله بلا مكان.",
    },
    "server-error": {
      title: "الخادم المستقبِل فيه عطل",
      summary: "لدى الخادم المستقبِل[ {server}] عطل خاص به ولم يستطع أخذ الرسالة.",
      why: "هو مثقل، أو قيد الإصلاح، أو تعطّل أحد برامجه. غالبًا ما يزول ذلك خلال ساعات.",
    },
    "server-misconfigured": {
      title: "الخادم المستقبِل سيئ الإعداد",
      summary: "الخادم المستقبِل[ {server}] مُعدّ خطأ ولا يستطيع وضع الرسالة في صندوق البريد[ {address}].",
      why: "وصلت الرسالة إلى البيت الصحيح، لكن الطريق إلى الصندوق في داخله مسدود. لا يفتحه إلا المسؤول هناك.",
    },
    "protocol-error": {
      title: "لم يتفاهم الخادمان",
      summary: "لم يتفاهم نظام بريدك مع الخادم[ {server}].",
      why: "تتكلم الخوادم لغة ثابتة (SMTP). قال أحدهما ما لم يتوقعه الآخر؛ وهذا خلل في برنامج أو إعداداته، لا في رسالتك.",
    },
    unknown: {
      title: "السبب غير مذكور",
      summary: "لم تُسلَّم الرسالة إلى[ {address}| المستلم]، ولا يوضح التقرير السبب.",
      why: "لا لغة ثابتة لهذه التقارير، وبعضها لا يذكر سببًا أصلًا. نفضّل قول ذلك على التخمين.",
    },
  },

  details: {
    "address-invalid.non-ascii": {
      summary: "في العنوان[ {address}] حروف لا يستطيع خادم في الطريق التعامل معها.",
      why: "الحروف غير اللاتينية قبل @ ما زالت جديدة على البريد. لا تعرف الخوادم القديمة إلا الحروف اللاتينية البسيطة والأرقام وبعض العلامات.",
    },
    "address-invalid.ambiguous": {
      title: "The address fits several people",
      summary: "The address[ {address}] fits more than one mailbox, and the server[ {server}] will not guess.",
      why: "Some servers complete a short name by themselves. Here several names begin or sound alike, like two families of one name in the same house.",
    },
    "address-moved.new-owner": {
      title: "للعنوان صاحب جديد",
      summary: "العنوان[ {address}] صار لشخص آخر، فلم تُسلَّم رسالتك.",
      why: "أُعطي الاسم لشخص جديد. يحمي الخادم رسالتك من عيون غريبة.",
    },
    "mailbox-disabled.suspended": {
      summary: "The mailbox[ {address}] exists, but its provider or administrator has blocked it.",
      why: "Mailboxes are blocked when somebody has left, when rules were broken, or when they were misused. Only the owner and the provider can settle that.",
    },
    "mailbox-disabled.inactive": {
      summary: "لم يُستخدم صندوق البريد[ {address}] منذ مدة طويلة فعُطّل.",
    },
    "mailbox-disabled.archived": {
      summary: "The mailbox[ {address}] has been closed and put into the archive.",
      why: "Organisations archive the mailboxes of people who have left. It takes no mail any more; somebody else may have taken over the work.",
    },
    "mailbox-disabled.unpaid": {
      summary: "The mailbox[ {address}] is closed because its subscription has run out.",
      why: "The provider stops taking in mail when a mailbox is not paid for. As soon as the owner pays, it usually works again as before.",
    },
    "mailbox-disabled.forwarding-broken": {
      title: "لم يعد التحويل يعمل",
      summary: "يحوّل صندوق البريد[ {address}] بريده إلى صندوق آخر يتعذر الوصول إليه.",
      why: "The owner once had mail forwarded, and the address to which it goes is wrong or gone. It is like a forwarding order to a house that has been pulled down.",
    },
    "mailbox-full.over-quota-inactive": {
      summary: "صندوق البريد[ {address}] ممتلئ ولم يُستخدم منذ مدة طويلة.",
      why: "A mailbox that nobody empties any more has probably been given up. It is like a letter box from which the post sticks out.",
    },
    "recipient-restricted.allow-list": {
      summary: "The owner of[ {address}| this mailbox] takes mail only from senders on a list of their own.",
    },
    "recipient-restricted.members-only": {
      summary: "لا يكتب إلى المجموعة أو القائمة[ {address}] إلا أعضاؤها.",
      why: "Groups protect their members from mail by strangers. Those who run the group can let you in or pass the message on.",
    },
    "recipient-restricted.internal-only": {
      summary: "لا يكتب إلى[ {address}| هذا العنوان] إلا من هم داخل المؤسسة.",
      why: "Many groups and shared mailboxes are closed to the outside; often that is just the default. The administrator there can open them.",
    },
    "recipient-restricted.sender-blocked": {
      summary: "حظر صاحب[ {address}| هذا الصندوق] أو المؤسسة عنوانك[ {sender}].",
      why: "The sender's address or domain stands on a list of unwanted senders there. That may be a mistake; only those who keep the list can take it off.",
    },
    "recipient-restricted.moderated": {
      summary: "تحتاج الرسائل إلى[ {address}| هذه المجموعة] إلى موافقة مشرف، ولم تُقبل رسالتك.",
      why: "A moderator reads messages before the group gets them. This one was refused, or nobody decided in time.",
    },
    "recipient-restricted.group-rule": {
      summary: "A rule of the group[ {address}] does not let this sender write to it.",
      why: "Groups can say who may write to them and how. Those who run the group can change the rule.",
    },
    "domain-no-mail.null-mx": {
      summary: "يعلن النطاق[ {domain}] أنه لا يستقبل أي بريد إلكتروني.",
    },
    "domain-no-mail.no-mx": {
      summary: "No mail server is named for the domain[ {domain}].",
      why: "A domain has to say in the DNS which server takes its mail (MX record). This one does not: it may be used for a website only, or the record was lost.",
    },
    "dns-misconfigured.mx-no-address": {
      summary: "The mail server that the domain[ {domain}] names has no Internet address.",
    },
    "dns-misconfigured.mx-cname": {
      summary:
        "The domain[ {domain}] names its mail server by an alias, which is not allowed and does not work everywhere.",
    },
    "dns-misconfigured.mx-private": {
      summary: "The mail server of the domain[ {domain}] has an address that exists only inside its own network.",
      why: "Addresses such as 192.168.1.10 or 127.0.0.1 lead nowhere from outside. It is as if an address said “second door on the left” without a street.",
    },
    "dns-misconfigured.mx-self": {
      summary: "Mail for the domain[ {domain}] leads back to the server[ {reporter}] that wanted to send it on.",
      why: "The entries of the domain name this very server, but it does not know that the mail is for itself. Either the entry is wrong or the server is not set up for the domain.",
    },
    "dns-misconfigured.dnssec": {
      summary: "The entries of the domain[ {domain}] are signed, and the signature is not valid (DNSSEC).",
      why: "DNSSEC is a seal on the entries of a domain. If the seal is broken, careful servers trust none of the entries, and mail has nowhere to go.",
    },
    "dns-misconfigured.lame": {
      summary: "The name servers to which the domain[ {domain}] is entrusted do not know it.",
    },
    "connection-failed.refused": {
      title: "رفض الخادم المستقبِل الاتصال",
      summary: "الخادم المستقبِل[ {server}] موجود، لكن لا شيء عليه يجيب البريد.",
      why: "The machine runs, but its mail program is stopped, or a firewall turns visitors away. It is like a house in which somebody is at home but does not open.",
    },
    "connection-failed.timeout": {
      title: "لم يُجب الخادم المستقبِل",
      summary: "لم يُجب الخادم المستقبِل[ {server}] في الوقت المناسب.",
    },
    "connection-failed.unreachable": {
      title: "No way to the receiving server",
      summary: "There is no way through the Internet to the receiving server[ {server}] at the moment.",
      why: "A line is down, or the address of the server is wrong. It is like a road that is closed before the house.",
    },
    "connection-failed.dropped": {
      title: "The connection broke off",
      summary: "The receiving server[ {server}] answered, but the connection broke off before the message was through.",
      why: "The server may be overloaded, or a firewall or filter between the two cuts the talk short. Often the next try works.",
    },
    "connection-failed.port-25-blocked": {
      title: "البريد الصادر محجوب",
      summary: "لا يسمح مزوّد الإنترنت لديك بخروج البريد من هذا الاتصال (المنفذ 25).",
      why: "يغلق مزوّدون كثيرون المنفذ 25، باب البريد بين الخوادم، كي لا ترسل الحواسيب المصابة بريدًا مزعجًا. تستخدم برامج البريد بابين آخرين: 587 أو 465.",
    },
    "tls-failed.starttls-missing": {
      title: "The server offers no encryption",
      summary: "لا يعرض الخادم[ {server}] التشفير، وأحد الطرفين يشترطه.",
    },
    "tls-failed.handshake": {
      summary: "The sending mail system and the server[ {server}] could not agree on a way to encrypt.",
      why: "Both can encrypt, but one of them knows only ways that the other no longer thinks safe. Usually one of the two is very old.",
    },
    "tls-failed.certificate": {
      title: "The server's certificate is not valid",
      summary: "شهادة الخادم المستقبِل[ {server}] غير صالحة، فلم يقم اتصال آمن.",
      why: "A certificate is the identity card of a server. This one has run out, belongs to another name, or was issued by somebody unknown.",
    },
    "tls-failed.mta-sts": {
      summary:
        "The domain[ {domain}] demands encryption to certain servers (MTA-STS), and the server[ {server}] does not keep to that.",
      why: "The domain has published that mail may go only to named servers with a valid certificate. The server and that promise do not match, so mail is held back for safety.",
    },
    "tls-failed.dane": {
      summary: "The certificate of the server[ {server}] does not match what its domain has published (DANE).",
      why: "The domain publishes a fingerprint of the certificate in the DNS (TLSA record). Mostly the certificate was renewed and the fingerprint was forgotten.",
    },
    "tls-failed.requiretls": {
      summary: "The message may travel only over encrypted ways, and the server[ {server}] cannot promise that.",
      why: "The sender asked for it (REQUIRETLS), as for a registered letter. A server further on does not know this kind of promise.",
    },
    "mail-loop.hops": {
      summary: "The message for[ {address}| this recipient] passed so many servers that it was stopped.",
    },
    "mail-loop.back-to-sender": {
      summary: "Mail for[ {domain}| this domain] comes back to the server[ {reporter}] that sends it out.",
      why: "The entries of the domain name this server, but it does not know that the mail is for itself. So it would send it to itself for ever.",
    },
    "mail-loop.forwarding": {
      summary: "The forwarding of[ {address}| this address] leads back to where the message came from.",
    },
    "routing-failed.not-provisioned": {
      title: "The domain is not set up",
      summary: "The domain[ {domain}] leads to the provider[ {server}], but has not been set up there.",
      why: "This happens when a domain moves to another provider, or a contract has ended. It is like post for a flat whose new tenant has no name plate yet.",
    },
    "routing-failed.smarthost": {
      title: "The outgoing server is not known",
      summary: "The sending mail system does not find the outgoing server to which it shall hand its mail.",
      why: "It is set up to give everything to one server, and the name of that server is wrong or no longer exists. The recipient's address has nothing to do with it.",
    },
    "credentials-rejected.password": {
      summary: "The server[ {server}] does not know this user name with this password.",
    },
    "credentials-rejected.mechanism": {
      title: "Another kind of login is needed",
      summary: "The server[ {server}] does not accept the way in which the mail program logs in.",
      why: "Servers no longer take passwords over unencrypted connections, and some take no passwords at all but a login in the browser (OAuth). Old settings do not know that yet.",
    },
    "credentials-rejected.second-factor": {
      title: "يلزم كلمة مرور للتطبيق",
      summary: "لا يقبل الخادم[ {server}] كلمة مرورك المعتادة من برنامج بريد.",
      why: "حسابك محمي بخطوة ثانية عند الدخول لا يستطيع برنامج البريد أداءها. لهذا توجد كلمات مرور التطبيقات: طويلة ولبرنامج واحد فقط.",
    },
    "credentials-rejected.web-login": {
      title: "Log in on the website first",
      summary: "يريد المزوّد أن تسجّل الدخول مرة في المتصفح قبل أن يرسل برنامج البريد.",
      why: "The provider has noticed something unusual, such as a new place or many messages, and wants to be sure that it is you.",
    },
    "credentials-rejected.temporary": {
      title: "Logging in fails for now",
      summary: "The server[ {server}] cannot check logins at the moment.",
      why: "The part of the server that knows the passwords does not answer. Your password need not be wrong.",
    },
    "domain-not-hosted.own": {
      title: "نطاقك غير مخوَّل",
      summary: "لا يعلم الخادم[ {server}] أن عليه استقبال بريد نطاقك أنت[ {domain}].",
      why: "The entries of your domain lead to this server, but the domain is not set up there: the second case of “relaying denied”. Until it is, nobody can write to you at this domain.",
    },
    "sender-not-permitted.unregistered-domain": {
      title: "The sender's domain is not confirmed",
      summary: "The sending service does not know yet that the domain[ {senderDomain}] belongs to this account.",
      why: "Services send only for domains whose owner has confirmed them, so that nobody can send in a stranger's name.",
    },
    "sending-limit.daily": {
      summary: "This account has sent as many messages as it may in one day[ (at most {limit})].",
    },
    "sending-limit.hourly": {
      summary: "This account has sent as many messages as it may in one hour[ (at most {limit})].",
    },
    "sending-limit.domain": {
      title: "Your domain's sending limit is reached",
      summary:
        "All accounts of the domain[ {senderDomain}] together have sent as much as they may for now[ (at most {limit})].",
      why: "The provider limits what a whole domain may send, also counting messages that came back. Somebody else in your organisation, or a website that sends mail, may have used it up.",
    },
    "sender-suspended.tenant": {
      title: "Your organisation may not send",
      summary: "The provider has barred the whole organisation[ {senderDomain}] from sending.",
      why: "Too much suspicious mail came from its accounts, often because one of them was hacked. It also happens to new organisations that send much at once.",
    },
    "sender-suspended.domain": {
      title: "Your domain may not send",
      summary: "The provider has barred the domain[ {senderDomain}] from sending.",
    },
    "locally-suppressed.bounced": {
      summary: "Your sending service left out[ {address}| this address], because earlier mail to it came back.",
    },
    "locally-suppressed.complained": {
      summary: "تخطّت خدمة الإرسال[ {address}| هذا العنوان] لأن صاحبه أبلغ مرة عن بريدك كبريد مزعج.",
      why: "من يبلغ عن بريد لا يريده. لذلك تكفّ الخدمات عن مراسلته.",
    },
    "locally-suppressed.unsubscribed": {
      summary: "تخطّت خدمة الإرسال[ {address}| هذا العنوان] لأن صاحبه ألغى اشتراكه.",
      why: "Somebody who unsubscribes does not want this mail any more. Sending it all the same is forbidden in many countries.",
    },
    "locally-suppressed.listed": {
      summary: "Your sending service left out[ {address}| this address], because somebody put it on the list by hand.",
    },
    "greylisted.stuck": {
      title: "قائمة رمادية لا تنتهي",
      summary: "ردّ الخادم المستقبِل[ {server}] نظام بريدك في كل محاولة[ طوال {elapsed}]؛ قد لا تصل الرسالة هكذا أبدًا.",
      why: "ينبغي أن تفتح القائمة الرمادية عند المحاولة الثانية. لكن نظامك ينتظر كل مرة مدة أطول: 5 ثم 10 ثم 20 ثم 40 ثم 80 ثم 160 ثم 320 دقيقة ثم نحو 8 ساعات. إن كان الخادم المستقبِل ينسى المحاولة الأولى بعد 4 إلى 6 ساعات، فانتظار 8 ساعات أطول من ذاكرته، وتُعدّ كل محاولة هي الأولى من جديد.",
    },
    "greylisted.gave-up": {
      title: "Your mail system gave up early",
      summary:
        "The receiving server[ {server}] asked for a second try later, but your mail system gave up[ after {elapsed}].",
      why: "Greylisting lets mail in at a second try, after some minutes or an hour at most. A mail system should go on trying for 4 to 5 days; yours stopped before the door could open.",
    },
    "rate-limited.volume": {
      summary:
        "The receiving server[ {server}] has got more messages from your mail system[ {ip}] than it takes at a time[ (try again after {wait})].",
    },
    "rate-limited.connections": {
      title: "Too many connections at once",
      summary: "Your mail system[ {ip}] opened more connections to the server[ {server}] than it allows at once.",
      why: "A server has only so many lines, like a switchboard. When one caller takes too many, it hangs up; the next try mostly works.",
    },
    "rate-limited.per-hour": {
      summary:
        "The receiving server[ {server}] has taken from your mail system[ {ip}] as many messages as it allows in an hour.",
    },
    "rate-limited.reputation-throttle": {
      title: "Your mail server is slowed down",
      summary: "لا يقبل الخادم المستقبِل[ {server}] البريد من خادمك[ {ip}] إلا ببطء، لأنه لا يثق به بعد.",
      why: "تُعطى الخوادم الجديدة، وتلك التي خرج منها بريد مزعج أو شكاوى، حدًا منخفضًا. يرتفع الحد حين يتبعه بريد سليم مدة من الزمن.",
    },
    "blocklisted.domain": {
      title: "نطاق في قائمة حظر",
      summary:
        "تذكر [قائمة الحظر {list}|قائمة حظر عامة] نطاق المرسل[ {blocked}]، لذلك رفض الخادم المستقبِل[ {server}] الرسالة.",
      why: "Such lists name domains that were seen in spam. Often a website was hacked, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.url": {
      title: "رابط في قائمة حظر",
      summary:
        "تذكر [قائمة الحظر {list}|قائمة حظر عامة] رابطًا في الرسالة[ ({blocked})]، فرفضها الخادم المستقبِل[ {server}].",
      why: "استُغلّ الموقع خلف الرابط في بريد مزعج أو صفحات ضارة، ربما بعد اختراقه. عنوان المستلم سليم.",
    },
    "blocklisted.helo": {
      summary:
        "[The block list {list}|A public block list] names the name[ {blocked}] by which your mail server greets, so the receiving server[ {server}] refused the message.",
    },
    "blocklisted.mailfrom": {
      title: "The sender's domain is listed",
      summary:
        "[The block list {list}|A public block list] names the domain of the sender[ {sender}], so the receiving server[ {server}] refused the message.",
      why: "The domain in the return address was seen in spam. Somebody may misuse it, or a newsletter went to people who did not ask for it.",
    },
    "blocklisted.netblock": {
      title: "شبكة مزوّدك في قائمة حظر",
      summary:
        "تذكر [قائمة الحظر {list}|قائمة حظر عامة] شبكة خادمك كلها[ ({ip})]، لذلك رفض الخادم المستقبِل[ {server}] الرسالة.",
      why: "تذكر بعض القوائم كل خوادم المزوّد حين يرسل كثير منها بريدًا مزعجًا. لا يغيّر ذلك إلا المزوّد؛ لم تخطئ أنت في شيء.",
    },
    "reputation-blocked.domain": {
      title: "لا ثقة بنطاقك",
      summary: "يرفض الطرف المستقبِل[ {server}] البريد من نطاقك[ {senderDomain}] بسبب سمعته السيئة.",
      why: "Large receivers remember what they have seen of each domain: complaints, spam, mail to addresses that do not exist. It takes weeks of good mail to mend that.",
    },
    "reputation-blocked.netblock": {
      title: "شبكة مزوّدك محظورة",
      summary: "وضع الطرف المستقبِل[ {server}] جزءًا من شبكة مزوّدك في قائمة حظره الخاصة[ (خادم بريدك: {ip})].",
      why: "خرج بريد مزعج من خوادم مجاورة لدى المزوّد نفسه، فحظرها المستقبِل كلها معًا. لا يسوّي ذلك إلا مزوّدك.",
    },
    "direct-mail-blocked.cloud": {
      summary: "The receiving server[ {server}] takes no mail straight from rented machines such as[ {ip}| this one].",
      why: "Rented machines change hands by the hour, and much spam comes from them. Many receivers therefore want mail from there to go through a known outgoing server.",
    },
    "reverse-dns-invalid.ptr-missing": {
      title: "The mail server has no name",
      summary: "رفض الخادم المستقبِل[ {server}] لأن عنوان الإنترنت لخادمك[ {ip}] لا يقود إلى أي اسم (DNS العكسي).",
    },
    "reverse-dns-invalid.ptr-mismatch": {
      summary:
        "The receiving server[ {server}] refused because the name of your mail server[ {ip}] does not lead back to the same Internet address.",
    },
    "reverse-dns-invalid.ptr-generic": {
      title: "The server's name looks private",
      summary:
        "The receiving server[ {server}] refused because your mail server[ {ip}] has a name like those of home connections.",
      why: "Names made of numbers, such as host-7-2-0-192.example.net, belong to connections that nobody has named. Mail servers have a name of their own, such as mail.example.net.",
    },
    "reverse-dns-invalid.helo-invalid": {
      title: "Wrong name in the greeting",
      summary: "رفض الخادم المستقبِل[ {server}] لأن خادمك[ {ip}] يحيّيه باسم غير موجود.",
      why: "Servers introduce themselves by name (HELO). It is like an identity card: if the name on it does not exist, the door stays shut.",
    },
    "reverse-dns-invalid.ipv6": {
      summary:
        "The receiving server[ {server}] refused because the IPv6 address of your mail server[ {ip}] leads to no name (reverse DNS).",
      why: "IPv6 is the newer kind of Internet address. Many servers have a proper name for their old address and none for the new one.",
    },
    "receiver-filter-broken.dead-list": {
      title: "يسأل المستقبِل قائمة ميتة",
      summary:
        "يسأل الخادم المستقبِل[ {server}] قائمة حظر[ ({list})] أُغلقت[ منذ {since}]، ويعدّ صمتها أو هراءها جوابًا بنعم.",
      why: "A closed list knows nothing about any server; some answer yes to everything, so that nobody goes on asking. Whoever still asks it turns away good mail. Nobody can be taken off a list that no longer exists.",
    },
    "receiver-filter-broken.query-refused": {
      title: "The receiver misreads a block list",
      summary: "يسأل الخادم المستقبِل[ {server}] قائمة الحظر[ {list}] بطريقة ترفضها، ويعدّ الرفض إدراجًا.",
      why: "تجيب القوائم بشفرة خطأ عن الأسئلة الآتية عبر محلّلات DNS عامة أو الكثيرة جدًا. خادمك ليس في القائمة؛ المرشّح يسيء قراءة الخطأ.",
    },
    "receiver-filter-broken.licence": {
      title: "The receiver's filter has expired",
      summary: "انتهت رخصة مرشّح البريد على الخادم المستقبِل[ {server}].",
      why: "A filter without a licence turns mail away instead of checking it. This has nothing to do with the sender or the message.",
    },
    "receiver-filter-broken.heuristic": {
      title: "The receiver's filter misjudges",
      summary:
        "The receiving server[ {server}] refused the sending mail server[ {ip}] on a mere suspicion[: “{words}”].",
      why: "The answer names no public list, no spam and no fault; a filter there has drawn a wrong conclusion. Nothing has to be changed at the sending side; only the administrator of the filter can correct it.",
    },
    "sender-auth-failed.spf": {
      summary: "لا يسمح النطاق[ {senderDomain}] لخادم بريدك[ {ip}] بالإرسال باسمه (SPF).",
      why: "يحتفظ النطاق بقائمة الخوادم التي يجوز لها إرسال بريده، وتسمى SPF. الخادم الذي أرسل رسالتك ليس فيها، أو أن الرسالة حُوّلت في الطريق.",
    },
    "sender-auth-failed.dkim": {
      summary: "ختم النطاق[ {senderDomain}] على الرسالة مفقود أو مكسور (DKIM).",
      why: "DKIM ختم يضعه الخادم المرسِل على كل رسالة. إما أنه مفقود، أو أن شيئًا غيّر الرسالة في الطريق بعد ختمها.",
    },
    "sender-auth-failed.dmarc": {
      summary: "يطلب النطاق[ {senderDomain}] رفض البريد الذي لا يثبت مصدره (DMARC)، ولم تثبته هذه الرسالة.",
    },
    "sender-auth-failed.alignment": {
      summary: "The message is proved to come from another domain than[ {senderDomain}| the one] in its From line.",
      why: "The proofs (SPF and DKIM) are there, but they speak for another domain, such as that of the sending service. It is like a letter with one company's name and another company's stamp.",
    },
    "sender-auth-failed.arc": {
      title: "Forwarding broke the proof",
      summary:
        "The message was forwarded on the way, and the receiving server[ {server}] does not trust the one that forwarded it.",
      why: "Forwarding breaks the seals of a message. A forwarder can vouch for what it saw (ARC), but its word did not count here.",
    },
    "sender-auth-failed.none": {
      summary: "The message carries no proof at all that it comes from[ {senderDomain}| the domain it names].",
      why: "Large receivers take mail only with a proof: a list of allowed servers (SPF) or a seal (DKIM). Neither has been set up for this domain, so its mail is like a letter without any stamp.",
    },
    "sender-auth-failed.no-dmarc-record": {
      summary: "The domain[ {senderDomain}] does not say what shall happen to forged mail in its name (DMARC).",
      why: "Large receivers ask this of everybody who sends much mail. It is one short entry in the DNS of the domain.",
    },
    "sender-auth-failed.spf-temperror": {
      summary: "The list of allowed servers (SPF) of the domain[ {senderDomain}] could not be read.",
      why: "The entry has an error, asks too many other domains, or the name servers did not answer. So nobody can tell whether the message is genuine.",
    },
    "sender-domain-invalid.not-found": {
      summary: "The receiving server[ {server}] does not find the domain of the sender[ {sender}] on the Internet.",
    },
    "sender-domain-invalid.no-mx": {
      summary: "The domain of the sender[ {sender}] names no mail server, so nobody could write back.",
    },
    "sender-domain-invalid.null-mx": {
      summary: "The domain of the sender[ {sender}] declares that it receives no mail, so nobody could write back.",
    },
    "sender-domain-invalid.callout": {
      title: "Your own address failed a check",
      summary:
        "The receiving server[ {server}] asked whether it could write back to[ {sender}| the sender], and got a no.",
      why: "Some servers ring back before they take a message, to see whether the return address exists. The server of the sender's address did not confirm it.",
    },
    "sender-domain-invalid.syntax": {
      summary: "The sender's address[ {sender}] is not written the way an e-mail address has to be.",
      why: "The mail program or website has a wrong or incomplete sender's address in its settings, for example one without a domain.",
    },
    "spam-content.url": {
      summary: "عدّ الخادم المستقبِل[ {server}] هذه الرسالة بريدًا مزعجًا بسبب رابط فيها.",
    },
    "spam-content.bulk": {
      title: "Taken for mass mail",
      summary: "The receiving server[ {server}] takes this message for mass mail that nobody asked for.",
      why: "The same text went to many people, or it lacks what mass mail needs, such as a way to unsubscribe. The address of the recipient is fine.",
    },
    "spam-content.complaints": {
      title: "Recipients complained about such mail",
      summary: "The receiving server[ {server}] refuses this message because its users marked similar ones as spam.",
      why: "Receivers count how often people press “spam”. If many do, later messages of the kind are turned away for a while.",
    },
    "malware.phishing": {
      title: "عُدّت محاولة احتيال",
      summary: "عدّ الخادم المستقبِل[ {server}] الرسالة محاولة لسرقة كلمات مرور أو أموال.",
      why: "It has a link or wording known from fraud. Perhaps somebody sends in your name, or a website to which you link was hacked; rarely the filter is wrong.",
    },
    "attachment-blocked.encrypted": {
      title: "Locked attachments are not allowed",
      summary: "The receiving server[ {server}] does not accept an attachment that is protected by a password.",
      why: "The scanner cannot look inside, as into a locked suitcase. So many servers refuse it.",
    },
    "attachment-blocked.name": {
      summary: "The receiving server[ {server}] does not accept an attachment with this file name.",
      why: "Viruses like to hide behind names with two endings or strange signs, so such names are refused without looking further.",
    },
    "attachment-blocked.executable": {
      title: "Programs are not allowed",
      summary: "The receiving server[ {server}] does not accept programs or scripts as attachments.",
      why: "A program can do anything on the computer that opens it. Nearly all servers refuse them, also inside an archive.",
    },
    "attachment-blocked.macro": {
      title: "Macros are not allowed",
      summary: "The receiving server[ {server}] does not accept documents with macros.",
      why: "Macros are small programs inside a document and can carry viruses.",
    },
    "message-too-large.headers": {
      title: "ترويسة الرسالة كبيرة جدًا",
      summary: "أسطر ترويسة الرسالة، بما فيها المرسلون والمستلمون، أكبر مما يقبله الخادم[ {server}].",
      why: "The head of a message grows with every recipient and with every reply. Usually a very long list of recipients is the cause.",
    },
    "message-too-large.attachments-count": {
      title: "مرفقات كثيرة جدًا",
      summary: "في الرسالة مرفقات أكثر مما يقبله الخادم[ {server}].",
      why: "Servers limit the number of files, because each of them has to be checked.",
    },
    "message-too-large.recipient-limit": {
      title: "Too large for this recipient",
      summary: "The message[, {size},] is larger than this recipient may receive[: at most {limit}].",
      why: "The recipient's organisation or contract sets a limit for this mailbox. A smaller message gets through.",
    },
    "message-malformed.from": {
      summary:
        "The receiving server[ {server}] refused the message because its From line is missing, doubled or wrong.",
    },
    "message-malformed.message-id": {
      summary:
        "The receiving server[ {server}] refused the message because its number (Message-ID) is missing or wrong.",
    },
    "message-malformed.date": {
      summary: "The receiving server[ {server}] refused the message because its date is missing or wrong.",
      why: "The program that wrote the message left the date out, or the clock of the computer is wrong. The words you wrote are not the cause.",
    },
    "message-malformed.duplicate-header": {
      summary:
        "The receiving server[ {server}] refused the message because a line that may stand only once at its head stands there twice.",
    },
    "message-malformed.bare-newline": {
      summary: "The receiving server[ {server}] refused the message because its lines do not end the way mail demands.",
    },
    "message-malformed.line-length": {
      summary: "The receiving server[ {server}] refused the message because a line in it is too long.",
    },
    "message-malformed.charset": {
      summary:
        "The receiving server[ {server}] refused the message because letters in it are not encoded as mail demands.",
    },
    "message-malformed.mime": {
      summary:
        "The receiving server[ {server}] refused the message because its parts and attachments are not put together properly.",
    },
    "message-malformed.header": {
      summary: "The receiving server[ {server}] refused the message because of a fault in the lines at its head.",
    },
    "policy-rejected.admin-rule": {
      summary: "وضع مسؤول الطرف المستقبِل[ {server}] قاعدة ترفض هذه الرسالة.",
    },
    "policy-rejected.geo": {
      summary: "لا يقبل الخادم المستقبِل[ {server}] بريدًا من البلد أو الشبكة التي يأتي منها بريدك.",
      why: "Some organisations shut out whole countries or networks from which they expect no mail. Your message was not judged at all.",
    },
    "policy-rejected.ipv6": {
      summary: "لا يقبل الخادم المستقبِل[ {server}] هذا البريد عبر IPv6، النوع الأحدث من عناوين الإنترنت.",
      why: "Some receivers ask more of mail that comes over IPv6, or do not take it at all. Over the older kind of address the same message may pass.",
    },
    "policy-rejected.challenge": {
      title: "The sender has to be confirmed",
      summary:
        "The mail system of[ {address}| the recipient] holds the message until the sender confirms that a person wrote it.",
      why: "Some people let only confirmed senders in. A request to confirm came by mail, or a link stands in the answer.",
    },
    "server-full.resources": {
      title: "The receiving server is overloaded",
      summary: "تنقص الخادم المستقبِل[ {server}] ذاكرة أو موارد أخرى، فلا يقبل البريد حاليًا.",
      why: "Too much is going on there at once. Such a shortage mostly passes by itself within minutes or hours.",
    },
    "server-error.busy": {
      title: "The receiving server is busy",
      summary: "The receiving server[ {server}] is busy and asks to be tried again later[, after {wait}].",
      why: "Too many messages or connections come in at once, as at a counter with a long queue. The next try mostly works.",
    },
    "server-error.load": {
      summary: "The receiving server[ {server}] has so much to do that it takes no more mail for the moment.",
    },
    "server-error.maintenance": {
      title: "The receiving server is being serviced",
      summary: "الخادم المستقبِل[ {server}] قيد الصيانة ولا يقبل البريد حاليًا.",
      why: "Servers are stopped for repairs and updates now and then, mostly for some hours.",
    },
    "server-error.filter-down": {
      summary: "A program that checks mail at the receiving server[ {server}] is out of order, so it takes none.",
      why: "Rather than let mail through unchecked, the server asks to try again later. The message itself was not judged.",
    },
    "server-misconfigured.command": {
      summary: "A program that shall put mail into the mailbox[ {address}] fails on the receiving server[ {server}].",
    },
    "server-misconfigured.alias": {
      summary: "The address[ {address}] stands for other addresses, and that list is faulty on the server[ {server}].",
      why: "The list may name itself, a file that is gone, or an address that does not exist. Only the administrator there can mend it.",
    },
    "server-misconfigured.permission": {
      summary: "The receiving server[ {server}] is not allowed to write into the mailbox[ {address}].",
      why: "The rights on a file or folder there are wrong. The message reached the right house, but the key to the letter box is missing.",
    },
    "server-misconfigured.lookup": {
      summary: "The receiving server[ {server}] could not look up whether the mailbox[ {address}] exists.",
      why: "Its list of users, a database or directory, does not answer. That says nothing about the address; the next try may work.",
    },
    "server-misconfigured.filter": {
      summary: "A filter rule of the mailbox[ {address}] is faulty, so the message could not be put into it.",
      why: "Owners can sort their mail by rules of their own. One of these rules cannot be carried out.",
    },
    "protocol-error.smtputf8": {
      title: "Only plain letters in addresses",
      summary: "لا يستطيع الخادم[ {server}] التعامل مع عناوين فيها حروف غير اللاتينية البسيطة.",
      why: "Addresses with accents and other scripts need a newer kind of server (SMTPUTF8) all the way. This one does not know them yet.",
    },
    "protocol-error.feature": {
      summary: "The server[ {server}] lacks something that this message needs.",
      why: "Mail can ask for extras, such as receipts or binary attachments, that not every server offers. Without the extra, the same message may pass.",
    },
  },

  actions: {
    delayed: {
      title: "متأخرة، لكنها لم تضِع",
      summary: "لم تصل رسالتك إلى[ {address}| المستلم] بعد؛ ما زال نظام بريدك يحاول[ حتى {until}].",
      why: "هذا إشعار بتأخّر لا بفشل. لن يصلك شيء بعده إلا إذا فشل التسليم نهائيًا.",
    },
    delivered: {
      title: "وصلت الرسالة",
      summary: "وُضعت رسالتك في صندوق البريد[ {address}].",
      why: "هذا إيصال طلبه أحد، وليس فشلًا. وهو لا يذكر هل قُرئت الرسالة.",
    },
    relayed: {
      title: "مُرّرت الرسالة",
      summary: "سُلّمت رسالتك إلى[ {address}| المستلم] إلى الخادم التالي[ {server}]، وهو لا يرسل إيصالات.",
      why: "لا يأتي من هناك تقرير إلا إذا حدث خطأ.",
    },
    expanded: {
      title: "وصلت الرسالة إلى قائمة",
      summary: "قُبلت رسالتك إلى[ {address}| هذا العنوان] وأُرسلت إلى عدة أشخاص.",
      why: "العنوان لقائمة أو مجموعة. لا يأتي إيصال عن كل عضو.",
    },
  },

  kinds: {
    complaint: {
      title: "أبلغ أحدهم عن بريدك",
      summary: "أبلغ مستلم عن رسالة منك كبريد مزعج أو إساءة، ومزوّده يخبرك بذلك.",
      next: "لا ترسل إلى هذا الشخص إعلانات أو نشرات بعد اليوم، وابحث لماذا لم تكن الرسالة مرغوبة.",
    },
    "auto-reply": {
      title: "رد تلقائي",
      summary: "وصلت رسالتك؛ وردّ صندوق المستلم من تلقاء نفسه[ وذكر {returns} يومًا للعودة].",
      next: "لا يلزمك فعل شيء. [إن كان الأمر عاجلًا، فاكتب إلى {contact}.]",
    },
    challenge: {
      title: "يُرجى تأكيد رسالتك",
      summary: "يحتجز نظام بريد المستلم رسالتك حتى تؤكد أنك إنسان.",
      next: "إن كنت أنت من كتب الرسالة فاتبع التعليمات في هذا البريد. وإلا فاحذفه.",
    },
    "read-receipt": {
      title: "إشعار قراءة",
      summary: "يخبرك برنامج بريد المستلم بما آلت إليه رسالتك، كأن تكون قد فُتحت.",
      next: "لم يفشل شيء، ولا يلزمك فعل شيء.",
    },
    "list-request": {
      title: "طلب إلى قائمة بريدية",
      summary: "يريد أحدهم الانضمام إلى قائمة بريدية أو مغادرتها.",
      next: "حوّله إلى من يديرون القائمة.",
    },
    "address-change": {
      title: "عنوان جديد",
      summary: "يخبرك أحدهم أن عنوان بريده الإلكتروني تغيّر.",
      next: "تأكد من الشخص قبل تغيير بياناته في دفتر عناوينك.",
    },
    "not-a-report": {
      title: "ليس تقرير تسليم",
      summary: "لا تتحدث هذه الرسالة عن تسليم بريد.",
      next: "إن كنت تنتظر تقريرًا، فأعطنا الإشعار كاملًا بكل أسطره.",
    },
  },

  steps: {
    checkAddress: "قارن العنوان[ {address}] حرفًا حرفًا بما أُعطيت. الخطأ الكتابي هو السبب المعتاد.",
    checkDomain: "تحقق من الجزء الذي يلي @[: {domain}]. حرف واحد خاطئ لا يؤدي إلى مكان.",
    askNewAddress: "اسأل المستلم هاتفيًا أو بطريقة أخرى عن عنوان يعمل.",
    askFullAddress: "Ask the recipient for the full address, and write that.",
    useNewAddress: "اكتب إلى العنوان الجديد[ {newAddress}] وغيّره في دفتر عناوينك.",
    asciiAddress: "اطلب من المستلم عنوانًا من حروف لاتينية بسيطة وأرقام.",
    urgent: "If it is urgent, reach the recipient by phone or in another way.",
    askToAllow: "اطلب من المستلم هاتفيًا أو بطريقة أخرى أن يسمح بالبريد من[ {sender}| عنوانك].",
    joinOrAsk: "انضم أولًا إلى المجموعة أو القائمة، أو اطلب من أحد الأعضاء تمرير رسالتك.",
    confirmSelf: "Look for a message that asks you to confirm that you are a person, and follow it.",
    shareByLink: "ضع الملفات في خدمة مشاركة وأرسل الرابط بدلًا منها.",
    shrink: "صغّر الرسالة[ (أقل من {limit})]: صغّر الصور، أو أرسل الملفات واحدًا واحدًا.",
    fewerFiles: "Spread the files over several messages, or pack them into one archive (ZIP).",
    unlockFile: "Send the file without a password, or give a link to it.",
    renameFile: "Give the file a plain name with one ending, such as offer.pdf.",
    plainFormat: "Save the document without macros, best as a PDF, and send that.",
    split: "وزّع المستلمين على عدة رسائل.",
    spreadOut: "If you sent a newsletter or many messages, send the rest in small portions over some hours.",
    optIn: "Write only to people who asked for it, and put a link to unsubscribe into every message.",
    login:
      "في برنامج بريدك افتح إعدادات خادم البريد الصادر (SMTP) وفعّل تسجيل الدخول: المنفذ 587 أو 465، وعنوان بريدك كاملًا اسمًا للمستخدم، وكلمة مرور صندوقك.",
    relayLogin:
      "If[ {server}| the server] is your own outgoing server, log in to it: in the settings of your mail program (outgoing server, SMTP) take port 587 or 465, your full e-mail address as the user name, and your mailbox password.",
    checkPassword: "أدخل من جديد في برنامج بريدك اسم المستخدم (عنوان بريدك كاملًا) وكلمة المرور.",
    otherLogin:
      "Set the account up anew in an up-to-date mail program, with encryption (SSL/TLS or STARTTLS) and the login that your provider names.",
    appPassword: "أنشئ كلمة مرور تطبيق في إعدادات حسابك لدى المزوّد، وأدخلها في برنامج البريد.",
    webLogin: "سجّل الدخول مرة في موقع مزوّدك واتبع ما يطلبه.",
    loginLater: "Try again in a quarter of an hour. Do not change your password because of this.",
    ownSender: "اختر في خانة المرسل عنوانًا يتبع الحساب الذي تسجّل الدخول به.",
    correctSender: "Correct your own address in the settings of the mail program or website that sent the message.",
    confirmDomain:
      "Confirm the domain[ {senderDomain}] in the settings of your sending service, or send from a confirmed address.",
    waitForLimit: "انتظر حتى يتجدد الحد، غالبًا خلال يوم. واستخدم للنشرات خدمة مخصصة لها.",
    notYou: "If you did not send so much, change your password at once: somebody else may be using your account.",
    secureAccount: "غيّر كلمة مرورك وابحث في «المرسل» عن رسائل لم تكتبها.",
    askProvider: "أرسل الرسالة الجاهزة إلى مزوّد بريدك أو المسؤول لديك.",
    askAdmin: "أرسل الرسالة الجاهزة إلى مسؤول الطرف المستقبِل.",
    askRecipient: "Give the recipient the ready text by phone or in another way, as mail does not get through.",
    scan: "افحص حاسوبك ببرنامج حديث لمكافحة الفيروسات، ولا ترسل المرفق مرة أخرى.",
    reword: "احذف ما لا يلزم من الروابط والعناوين المختصرة والمرفقات، واكتب بجمل بسيطة.",
    removeLink: "احذف الرابط[ {blocked}] من الرسالة.",
    otherProgram: "أرسل الرسالة من برنامج بريد آخر أو من موقع مزوّدك.",
    withoutExtras: "Send it as a plain message without a request for receipts and without special formats.",
    reviewSuppression:
      "ابحث عن العنوان[ {address}] في قائمة الاستبعاد لدى خدمة الإرسال، واقرأ سبب وجوده، ولا تزله إلا إذا علمت أنه يعمل.",
    respectWish: "لا تكتب إلى هذا الشخص ثانيةً ما لم يطلب ذلك.",
    nothing: "لا يلزمك فعل شيء: سيحاول نظام بريدك من تلقاء نفسه.",
    writeAgain: "أرسل الرسالة مرة أخرى.",
    pasteAll: "أعطنا الإشعار كاملًا مع الأسطر التقنية في آخره. كثيرًا ما تذكر السبب.",
    stopCause: "ابحث في سجل البريد عن الحساب أو الموقع الذي يرسل البريد المزعج وأوقفه. وإلا حُظر الخادم من جديد قريبًا.",
    cleanDomain:
      "Find out why the domain[ {blocked}] is listed: look for a hacked website, misused accounts and newsletters that nobody asked for, and put that right.",
    delist: "ثم اطلب إزالة[ {blocked}| الخادم] من[ {list}| القائمة][. المطلوب: {needs}].",
    askReceiver: "ثم اكتب إلى الطرف المستقبِل[ {provider}] عبر نموذجه الخاص[. يطلب: {needs}].",
    readCode: "اقرأ ما يكتبه الطرف المستقبِل[ {provider}] عن[ رمزه {operatorCode}| مثل هذه الردود].",
    operatorEnded: "لا تراسل[ {provider}| هذا المشغّل]: الخدمة لم تعد موجودة[ ({ended})][. راسل {successor} بدلًا منه].",
    useSmarthost: "اجعل هذا الجهاز يسلّم عبر خادم البريد الصادر لمزوّدك لا مباشرة.",
    setPtr: "اطلب من صاحب عنوان الإنترنت[ {ip}] أن يعطيه اسمًا عكسيًا يعود إلى العنوان نفسه.",
    namePtr:
      "Have the owner of the Internet address[ {ip}] give it a reverse name of your own, such as mail.example.net.",
    fixHelo: "اجعل الاسم الذي يحيّي به الخادم اسمًا كاملًا موجودًا في DNS.",
    ipv6Ptr: "Give the IPv6 address[ {ip}] a reverse name, or let the server send over IPv4 only.",
    sendIpv4: "Let the mail server deliver to this receiver over IPv4.",
    fixSpf: "أضف الخادم[ {ip}] إلى سجل SPF للنطاق[ {senderDomain}].",
    mendSpf:
      "Correct the SPF record of the domain[ {senderDomain}]: exactly one record, no typing errors, at most 10 look-ups.",
    fixDkim: "فعّل توقيع DKIM للنطاق[ {senderDomain}] وتحقق من صحة المفتاح العام في DNS.",
    fixDmarc: "اجعل SPF أو DKIM يستخدم نطاق خانة المرسل نفسه؛ فهذا ما يقارنه DMARC.",
    publishDmarc: "Publish a DMARC record for the domain[ {senderDomain}]; p=none is enough to begin with.",
    forwardSealed:
      "Let the forwarding server keep the message unchanged, rewrite the return path (SRS) and seal it (ARC).",
    fixSenderDomain: "تأكد من وجود النطاق[ {senderDomain}] ومن أن له سجل بريد (MX) ليمكن الرد عليه.",
    liftNullMx: "Send under a domain that takes mail, or replace the null MX record of the domain[ {senderDomain}].",
    acceptCallback: "See that the server of the domain[ {senderDomain}] accepts mail to the address[ {sender}].",
    slowDown: "اجعل نظام البريد يرسل إلى هذا المستقبِل أبطأ وباتصالات أقل.",
    fewerConnections: "Let the mail system open fewer connections to this receiver at a time.",
    warmUp: "Send little at first and a bit more each day, only to people who want the mail, until the limit rises.",
    allowRelay: "أعدّ خادم التمرير[ {server}] ليقبل البريد من خادمك، بتسجيل الدخول أو بعنوان الإنترنت.",
    relayForward:
      "If[ {server}| the server] shall pass mail on from your mail server[ {reporter}], configure it as a relay for that server, by login or by its Internet address.",
    checkResolver: "إن فشل هكذا البريد إلى نطاقات كثيرة، فتحقق من محلّل DNS في خادمك.",
    checkOutbound: "إن فشل هكذا البريد إلى خوادم كثيرة، فتحقق من أن المنفذ 25 مفتوح إلى الخارج.",
    fixSmarthost:
      "Correct the name of the outgoing server (smart host, relay host) in the settings of the mail server.",
    retrySettings: "اجعل خادمك يعيد المحاولة كل ساعتين على الأقل، ومن عنوان الإنترنت نفسه دائمًا.",
    keepTrying: "Let your mail server try again after 15 to 30 minutes, and go on for at least 4 days.",
    grantSendAs: "امنح الحساب حق الإرسال بالعنوان[ {sender}].",
    registerDomain: "Register the domain[ {senderDomain}] for this account.",
    checkAccount:
      "Check whether the account is locked, whether its password is still valid, and whether it may send (SMTP).",
    release: "أعد فتح الحساب بعد تغيير كلمة مروره وتوقّف البريد المزعج.",
    checkTls: "تحقق في خادمك من إعدادات التشفير لهذا المستقبِل.",
    sendPlain: "If the message may travel without this promise, send it without REQUIRETLS.",
    fixSoftware: "تحقق من البرنامج الذي كتب الرسالة أو أرسلها؛ يستطيع صانعه تصحيح الشكل.",
    fixFrom: "Let the program write exactly one From line, with one complete address.",
    fixMessageId: "Let the program give every message one Message-ID of the form <name@domain>.",
    fixDate: "Let the program write one Date line, and set the clock of the computer.",
    fixDuplicate: "Let the program write From, To, Subject, Date and Message-ID only once each.",
    fixNewline: "Let the program end every line with CR LF, and never send one of the two alone.",
    fixLineLength:
      "Let the program break lines after at most 998 characters, or encode them (base64, quoted-printable).",
    fixCharset: "Let the program encode letters outside ASCII (RFC 2047 in the header, MIME in the text).",
    fixMime: "Correct the MIME structure: boundaries, Content-Type and encoding of every part.",
    updateSoftware: "انظر إلى المحادثة في سجل البريد وحدّث برمجيات البريد.",
    makeRoom: "احذف الرسائل القديمة وأفرغ سلة المهملات، أو احصل على مساحة أكبر.",
    reopen: "سجّل الدخول لدى مزوّدك أو اسأله ليُفتح الصندوق من جديد.",
    payMailbox: "Renew the subscription of the mailbox at your provider.",
    allowSender: "ضع العنوان[ {sender}] في قائمة المرسلين المسموح بهم.",
    unblockSender: "Take the address[ {sender}] off the list of blocked senders.",
    approve: "Let the message through, or allow the address[ {sender}] for good.",
    fixForwarding: "صحّح تحويل صندوق البريد[ {address}] أو أوقفه.",
    fixOwnFilter: "Correct or delete the filter rules of the mailbox[ {address}].",
    askOwnAdmin: "اطلب من المسؤول لديك أن ينظر في الأمر؛ تقرير المرسل يساعد.",
    authorizeDomain: "خوّل الخادم[ {server}] معالجة بريد النطاق[ {domain}]: أضف النطاق إلى ما يستقبله على أنه له.",
    relayDomain:
      "If[ {server}| the server] is named in the MX records of[ {domain}| this domain], authorise it to handle mail for that domain.",
    relayOnward: "إن كان على الخادم تمرير البريد إلى غيره، فأعدّه خادم تمرير للنطاق[ {domain}].",
    correctMx: "إن كان خادم آخر هو الصحيح للنطاق[ {domain}]، فغيّر سجل MX إليه.",
    fixDns: "صحّح بيانات DNS للنطاق[ {domain}]: يجب أن يذكر سجل MX خادمًا موجودًا له عنوان.",
    addMxAddress:
      "Give the server that the MX record of[ {domain}| the domain] names an address (A or AAAA record), or name another.",
    mxNoAlias: "Let the MX record of[ {domain}| the domain] name the server itself, not an alias (CNAME).",
    mxPublic: "Let the MX record of[ {domain}| the domain] lead to a server with a public Internet address.",
    fixDnssec: "Renew the DNSSEC signatures of the domain[ {domain}], or take its DS record out at the registrar.",
    fixDelegation: "See that every name server entered at the registrar knows the domain[ {domain}].",
    fixNameServers: "تأكد من أن كل خوادم الأسماء للنطاق[ {domain}] تجيب.",
    openServer: "تأكد من أن خادم البريد[ {server}] يعمل وأن جدار الحماية يُدخل المنفذ 25.",
    keepConnection:
      "Look in the log of the server[ {server}] why it breaks connections off: firewall, mail filter, load, or a very small MTU.",
    offerTls: "Switch on encryption (STARTTLS) with a valid certificate on the server[ {server}].",
    modernTls: "Let the server[ {server}] offer TLS 1.2 or newer with common ciphers.",
    fixCertificate: "جدّد شهادة الخادم[ {server}]، وتحقق مما ينشره النطاق عن التشفير (MTA-STS وTLSA).",
    fixMtaSts:
      "Let the MTA-STS policy of the domain[ {domain}] name the servers of its MX records, and give those valid certificates.",
    fixTlsa: "Publish the TLSA record that belongs to the present certificate of the server[ {server}].",
    breakLoop: "ابحث عن قواعد التحويل التي تدوّر البريد في حلقة، واحذف إحداها.",
    freeDisk: "أفسح مكانًا على قرص الخادم[ {server}]، أو أعطه موارد أكثر.",
    addResources: "Look why the server[ {server}] is short of memory, processes or open files, and give it more.",
    repairServer: "انظر في سجل الخادم[ {server}] في وقت التقرير وأصلح الخلل.",
    restartFilter:
      "Look after the mail filter of the server[ {server}] (virus scanner, spam filter, policy service): it does not answer.",
    fixDelivery: "تحقق كيف يسلّم الخادم[ {server}] إلى صندوق البريد[ {address}]: التحويلات والمرشّحات والأذونات.",
    fixCommand:
      "Check the command to which mail for[ {address}| this address] is handed: does it exist, may it run, does it end without an error?",
    fixAlias: "Correct the alias list behind the address[ {address}].",
    fixPermission: "Correct owner and rights of the mailbox files of[ {address}| this address].",
    fixLookup: "See that the database or directory with the users answers to the server[ {server}].",
    fixGreylisting:
      "اجعل القائمة الرمادية تتذكر المحاولة الأولى 36 ساعة على الأقل، وعامل خوادم الشبكة الواحدة معاملة واحدة.",
    removeDeadList: "أزل القائمة[ {list}] من إعدادات الخادم. لم تعد موجودة[ منذ {since}]، فأجوبتها لا تعني شيئًا.",
    fixListQuery: "اسأل القائمة[ {list}] عبر محلّل DNS خاص بك. الأجوبة من 127.255.255.0/24 أخطاء لا إدراجات.",
    renewLicence: "جدّد رخصة مرشّح البريد أو أوقفه.",
    checkFilter: "تحقق لماذا رفض المرشّح الخادم[ {ip}]: لا يذكر الجواب قائمة ولا مخالفة. اسمح به أو صحّح المرشّح.",
    adjustRule: "ابحث أي قاعدة رفضت الرسالة، واسمح للمرسل[ {sender}] إن كان ينبغي أن يمر.",
    allowOutside: "Open the address[ {address}] to senders from outside, or allow the sender[ {sender}].",
    command: "للتحقق نفّذ: [{command}|أدوات DNS وخادم البريد لديك.]",
    technical: "بيانات تقنية: [{technical}|لم يُذكر شيء.]",
  },

  retry: {
    automatic: "لا ترسلها مرة أخرى: ما زال نظام بريدك يحاول من تلقاء نفسه[ حتى {until}].",
    no: "لا ترسل شيئًا آخر إلى هذا العنوان؛ فسيعود إليك.",
    corrected: "أرسلها من جديد متى حصلت على العنوان الصحيح.",
    room: "أرسلها من جديد حين يفسح المستلم مكانًا.",
    later: "أرسلها من جديد لاحقًا[، ليس قبل مرور {wait}].",
    hours: "أرسلها من جديد بعد بضع ساعات.",
    fixed: "أرسلها من جديد بعد إصلاح ذلك؛ وقبله ستُرفض ثانيةً.",
    changed: "أرسلها من جديد بعد تغييرها.",
    once: "يمكنك إرسالها مرة أخرى بعد بضع ساعات. إن عادت ثانيةً، فيجب إيجاد السبب أولًا.",
    done: "لا ترسلها مرة أخرى: لقد وصلت.",
  },

  listOwner: {
    suppress: "احذف العنوان[ {address}] من قائمتك. ولا تعده إلا إذا أكد صاحبه أنه يعمل.",
    quarantine: "أوقف العنوان[ {address}] أسبوعًا. إن فشل بعد ذلك ثانيةً فاحذفه من قائمتك.",
    disabled:
      "Write to the address[ {address}] only rarely for now. Take it off your list when it has failed 3 times, spread over at least 30 days, and nothing got through.",
    full: "أبقِ العنوان[ {address}] حاليًا. أوقفه إن امتلأ ثلاث مرات خلال أسبوعين على الأقل.",
    domain:
      "Keep the address[ {address}]. If all mail to its domain still fails after 72 hours, pause the domain and try it once a day.",
    none: "أبقِ العنوان[ {address}] في قائمتك ولا تحسب هذا عليه.",
    release: "العنوان[ {address}] يعمل: أنهِ أي إيقاف وانسَ ما سبق من فشل.",
    wish: "أبقِ العنوان[ {address}] خارج قائمتك ما دام صاحبه لا يطلب البريد.",
  },

  parties: {
    sender: "أنت",
    "sender-admin": "مزوّد بريدك أو المسؤول لديك",
    recipient: "المستلم",
    "recipient-admin": "مسؤول البريد لدى المستلم",
    "third-party": "شخص آخر",
    nobody: "لا أحد",
    unknown: "غير معروف",
  },

  ticket: {
    toProvider: "مزوّد بريدك أو الاستضافة (الدعم)",
    toAdmin: "مسؤول خادم البريد المستقبِل",
    toRecipient: "[{address}، هاتفيًا|هاتفيًا] أو بطريقة أخرى، لأن البريد لا يصل",
    subjectBlocked: "يُرجى طلب إزالة خادمنا[ {blocked}] من قائمة الحظر[: {list}]",
    subjectProvider: "البريد[ إلى {domain}] مرفوض: ",
    subjectAdmin: "خادمكم يرفض البريد[ إلى {domain}]: ",
    subjectRecipient: "بريدي[ إلى {address}] لا يصلك",
    hello: "تحية طيبة،",
    introProvider: "رُفضت رسالة مني. بحسب التقرير يمكن إصلاح ذلك من جانبكم. كل ما أعرفه مذكور أدناه.",
    introAdmin:
      "يُرفض البريد الموجّه إلى مستخدميكم. بحسب التقرير يمكن إصلاح ذلك من جانبكم. كل البيانات المعروفة مذكورة أدناه.",
    introRecipient: "حاولت أن أكتب إليك بالبريد، لكن رسالتي عادت. لعلك تستطيع المساعدة، أنت أو من يعتني ببريدك.",
    happened: "ما الذي حدث:",
    asks: "ما أطلبه منكم:",
    facts: "البيانات:",
    answer: "جواب الخادم حرفيًا:",
    report: "نسخة من التقرير (استُبدلت الأجزاء الخاصة):",
    reportFull: "نسخة من التقرير:",
    thanks: "شكرًا على المساعدة.",
    factIp: "عنوان الإنترنت المحظور",
    factSendingIp: "Sending Internet address",
    factBlocked: "المذكور في القائمة",
    factList: "قائمة الحظر",
    factDelist: "صفحة الإزالة",
    factServer: "رفضه",
    factReporter: "أبلغ عنه",
    factRecipient: "المستلم",
    factSender: "المرسل",
    factDomain: "نطاق المستلم",
    factCode: "الرموز",
    factCommand: "Refused at",
    factReference: "المرجع",
    factTime: "الوقت",
    factLastTry: "Last try",
    factMessageId: "Message-ID",
    factQueueId: "Queue id",
    needIp: "عنوان الإنترنت للخادم",
    needDomain: "النطاق",
    needError: "نص رسالة الخطأ",
    needContact: "اسمك وعنوان بريدك",
    needPhone: "رقم الهاتف",
    needCompany: "الشركة",
    needVolume: "كمية البريد",
    needReason: "لماذا ينبغي رفع الحظر",
    needHeaders: "الرسالة بكل أسطر ترويستها",
    needWebsite: "الموقع",
  },
};

export default arabic;
