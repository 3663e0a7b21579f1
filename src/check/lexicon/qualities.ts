/** How things are: Chinese words, and the English ones that say the same, group by group. */
export const qualities = `
  好,良好,不错,优质=good,well,fine,right,nice 坏处,糟,差,恶劣=bad,poor,badly,worse
  对,正确,准确,准=right,correct,accurate,sure,true,exact 真,真实,属实,真正=true,real,really,genuine 假,虚假=false,fake
  一样,相同,同,一致,统一,相等=same,alike,equal,agree,consistent,agreement 不同,两样=differ,different,unlike,other
  清楚,清晰,明确,明白,分明=clear,clearly,plain,sure,certain,clarity
  方便,便利,合适,适合,恰当,合宜,适当,适宜,妥当=convenient,suit,suitable,fit,proper,right,appropriate,suited
  可能,也许=may,possible,might,can,likely,perhaps,maybe 能,可以,能够,会=can,able,could,may 满意的=satisfied
  高兴,开心,快乐,愉快=happy,pleased,glad,pleasant,cheerful 难过,伤心=sad,upset 委屈=wronged,upset 紧张=nervous,tense
  冷静,平静,镇定,沉着=calm,composed,cool 耐心=patient,patience,patiently
  热情,热心,热忱=warm,enthusiasm,enthusiastic,warmly,keen 冷淡,冷漠=cold,indifferent,indifference
  礼貌,客气,有礼,礼=polite,courteous,courtesy,politeness,manners,kind
  诚恳,真诚,诚实,诚心=sincere,honest,sincerity,honesty,sincerely
  认真,仔细,细心,小心=careful,carefully,care,thorough,serious,seriously 马虎,粗心,大意=careless,slapdash
  主动,积极=initiative,first,active,actively 被动=passive 懒,懒散,懒惰=lazy,slack,idle 忙,繁忙=busy 空,空闲,闲=free,empty,idle
  累,疲倦,疲劳=tired,weary 快,迅速,及时,尽快,赶快=quick,quickly,fast,prompt,promptly,soon,time,timely,rapid,swift
  慢,缓慢=slow,slowly 早,提前=early,earlier,soon,beforehand 晚,迟,太晚=late,later 准时,按时,守时=punctual,time,punctually
  久,长久,长期=long,lasting 马上,立刻,立即,当场=immediately,once,now,spot,straight
  经常,常常,常,总是,老是=often,always,regular,frequent 大=big,large,great,much,loud 小=small,little,minor,low
  多=many,much,more,lot,too 少=few,little,less,fewer,least 高=high,tall,loud,height 低=low,quiet 长=long 短=short
  深=deep,dark 浅=light,shallow 宽=wide,broad 窄=narrow 厚=thick 薄=thin 重=heavy,hard 轻,轻轻=light,gently,softly
  新=new,fresh 旧,老=old 近=near,close 远=far,distant,away 冷=cold 热=hot,warm 暖=warm 凉=cool,cold
  干,干燥,干净,整洁,洁净,清洁的=clean,dry,tidy,neat 脏,肮脏,污=dirty,stained,soiled,filthy 湿,积水,潮湿=wet,damp,water
  亮,明亮=bright,light,lit 暗,昏暗,黑着=dark,dim 安静,轻声,静=quiet,silent,silence
  吵,吵闹,喧哗,大声,高声=loud,noise,noisy,loudly,shout 整齐,端正,正,工整=straight,neat,neatly,tidy,even,upright
  歪,歪斜,斜=crooked,askew,slanted,lean 满,齐,齐全=full,complete,fully 空的=empty 破,破损=torn,broken,damaged
  油腻,油=greasy,oily,grease 凌乱,乱=untidy,mess,messy,disorder 鲜艳,艳=bright,gaudy,loud
  难,困难,难以=hard,difficult,difficulty 容易,简单,易=easy,simple,easily,simply
  重要,要紧,关键,主要=important,matter,key,main,importance 合理,公道,公平,公正=reasonable,fair,fairly,justified,reason
  安全=safe,safety,safely 危险=dangerous,danger,risky 贵=dear,expensive,costly 便宜=cheap 免费=free,charge
  有效,管用=valid,work,effective,useful 无效=invalid,void 完整,全,全部,所有=complete,whole,all,full,entire
  足够,够,足=enough,sufficient 特别,特殊=special,particular,especially 普通,一般,平常=ordinary,common,usual,general
  必要=necessary,need 紧急,急需=urgent,emergency 严重=serious,grave,severe 专业=professional,expert
  熟,熟悉,熟练=familiar,know,skilled,known 陌生=strange,unfamiliar,stranger 自然,大方=natural,naturally,ease
  随便,随意,任意=casual,casually,freely,please 自私=selfish 傲慢,骄傲,自满=proud,arrogant,arrogance 谦虚=modest
  粗鲁,无礼,生硬=rude,curt,brusque,curtly,harsh,rudely 舒服,舒适=comfortable,comfort 顺,顺利,通畅=smooth,smoothly,order
  专心,专注=attentive,attention,focus 健康=health,healthy 合格,达标=pass,standard,qualified,meets 公开的=open,public
  保密,秘密,机密=secret,confidential,private 单独,独自=alone,single,separate,separately
  一起,同时,共同=together,once,both,joint,same 直接,径直=direct,directly,straight 当面=face,front,person 背后=behind,back
  具体=specific,concrete,exact 笼统,含糊,模糊=vague,general,vaguely 流利=fluent 值钱,贵重=valuable,worth
  稳,稳定=steady,stable,firm 灵活=flexible 死板=rigid 现成=ready 固定=fixed,regular 长远=long-term,lasting 自愿=voluntary
  正式=formal 私下,私自,擅自=private,privately,own,authority 永远,始终,一直=always,ever,forever 永不,从来=never,ever
  扎眼,显眼,醒目=eye,conspicuous,noticeable 理所当然=course 强词夺理=argue 定期=fixed,regular 合理=reasonable 无误=error
  沉默=silent,silence 常用=common,used 线上,在线=online 书面=written,writing 口头=oral,spoken 明白的=plain 彩色=coloured
  猛,突然=sudden,suddenly 光秃秃=bare 啰唆=long,wordy 够用=enough
`;
