/** What people do: Chinese words, and the English ones that say the same, group by group. */
export const deeds = `
  说,讲,说出,谈,讲话,说话,谈话,开口=say,said,tell,told,speak,spoke,spoken,talk,mention
  告诉,告知,通知,转告=tell,told,inform,notify,let 问,询问,提问,打听=ask,question,enquire,inquire,enquiry
  回答,答复,答,回复,回话,应答,作答,应声=answer,reply,respond,response 听,倾听,听见,听到=hear,heard,listen
  看,看见,看到,瞧,查看,看清=look,see,saw,seen,watch,view,read 读,念,阅读,念出,念出声=read,recite 念出声,念出,说出声,出声=aloud,loud
  写,填,写下,填写,写明,写上,写进,补写=write,wrote,written,fill,state,spell,note
  记,记录,登记,记下,记入,记在=record,note,register,log,write,written,enter,registration
  记住,记得,背=remember,recall,memory,memorise 忘,忘记,忘了=forget,forgot,forgotten
  想,考虑,思考,想想,想到=think,thought,consider,want,mind
  以为,认为,觉得=think,thought,believe,feel,felt,find,found,suppose,assume
  知道,了解,明白,清楚,懂,弄懂,懂得,认识=know,knew,known,understand,understood,aware,knowledge,clear
  理解,领会,听懂=understand,understood,grasp,comprehend,understanding 学,学习,学会=learn,study,studies
  教,培训,训练,辅导=teach,taught,train,coach,training,instruct 解释,说明,讲清,说清,讲明=explain,explanation,state,clear,clarify
  介绍=introduce,introduction,present 推荐,推销,推介=recommend,recommendation,push,sell,selling,pitch,suggest,promote
  建议=suggest,suggestion,advise,advice,propose
  答应,承诺,许诺,允诺,保证,担保,打包票=promise,assure,guarantee,pledge,commit,agree,commitment
  兑现,履行,守信=keep,kept,fulfil,honour,deliver 同意,赞成,认可=agree,consent,approve,agreement
  接受,接纳=accept,take,took,taken 接,接听,接待,接起=answer,receive,take,pick,serve,served,receiving
  收,收取,收下,收费=take,charge,collect,accept,receive,fee,took 拒绝,谢绝,推辞=refuse,decline,reject,refusal
  争辩,争论,争吵,顶嘴,吵架,争执,争=argue,argument,quarrel,dispute 辩解,狡辩,找借口,推诿,推托,推卸=excuse,blame,defend,shirk,justify
  反驳,驳=contradict,refute,rebut 打断,插话,插嘴,抢话=interrupt,interruption,cut
  批评,指责,责怪,责备,怪,怪罪,埋怨=blame,criticise,criticism,scold,reproach,fault
  评价,评论,议论,评判,打分,评分=judge,comment,score,rate,rating,evaluate,gossip,discuss,rated 比较,对比,比=compare,comparison
  夸,表扬,称赞,赞美,夸奖=praise,compliment 感谢,谢,道谢,致谢,谢谢=thank,thanks,grateful
  道歉,致歉,赔礼,赔不是,抱歉=apologise,apologize,apology,apologies,sorry 生气,发火,动怒,发脾气,动气=angry,anger,cross,furious
  减=lower,reduce,cut 列出,列=list,named 取=take,took,quote 抽=draw 值=worth 分级=grade,graded,grading 遗憾=regret
  成交=buy,deal,sale 着急,急,慌,慌张,急着,匆忙,赶=hurry,rush,hasty,haste,anxious,worry,worried,panic,flustered,hurried
  担心,顾虑,操心,放心不下=worry,worried,concern,fear 怕,害怕,恐惧=fear,afraid,worry,mind,scared 笑,微笑,带笑=smile,laugh
  哭=cry,cried,weep 投诉,抱怨,不满,诉苦=complain,complaint,grievance,grumble,dissatisfied
  满意,满足=satisfy,satisfied,satisfaction,content,meet,met
  喜欢,爱,爱听,愿意,情愿,乐意=like,love,willing,want,wish,enjoy,fond,glad
  讨厌,厌烦,反感,烦,耐烦=dislike,hate,annoy,annoyed,impatient,patience,tired 尊重,尊敬,敬重=respect
  信,相信,信任,信赖=believe,trust,trusted,faith 怀疑,猜疑,疑心=doubt,suspect,suspicion 猜,猜测,揣测=guess
  骗,欺骗,撒谎,说谎,编造,编,瞒,隐瞒=lie,cheat,deceive,invent,hide,hidden,conceal,made
  装,装作,假装,装懂=pretend,pretence,fake,act,bluff,seem 敷衍,应付,糊弄=fob,fobbed,perfunctory,off
  帮,帮助,帮忙,协助=help,assist,support 照顾,关心,关怀,照料=care,look,attend 服务,伺候=serve,service,served
  等,等待,等候,稍等,久等=wait,waiting,await,moment,hold 催,催促=press,hurry,chase,urge,rush 排队=queue 让,叫=let,make,made,have
  打扰,干扰,搅扰=disturb,bother,intrude,trouble 来,过来,到来=come,came,arrive,visit
  去,前往,走,离开,离去,走开=go,went,gone,leave,left,walk,depart,away 走路,步行,行走=walk 跑,奔跑=run,ran,running
  进,进入,入内,走进=enter,come,came,go,in 出,出去,走出=leave,left,out,exit,go 回,回来,返回,回去=return,back,come
  到,到达,抵达,到场=arrive,reach,come,arrival,get 站,站立,站着,起立=stand,stood,standing 坐,坐下,入座=sit,sat,seat,seated,sitting
  躺=lie,lying 靠,倚靠,倚,斜靠=lean,rely,depend 蹲=squat,crouch 抱,抱臂,拥抱=hold,held,fold,hug,arms 弯腰,鞠躬=bow,bend,bent
  点头=nod 摇头=shake,shook 挥手,招手=wave 握手=handshake,shake,hands 碰,触碰,碰到,摸,触摸,碰触=touch,touching
  拿,取,拿走,取走=take,took,taken,hold,fetch,remove 给,递,交给,交,递给,递交=give,gave,given,hand,pass,handed
  送,送给,送到,送达,送货=deliver,send,sent,give,gave,see,delivery 送走,打发=send,sent,dismiss
  带,携带,带上=bring,brought,take,carry,lead 领,引,引路,带路,引导,领路=lead,led,guide,show
  放,摆,摆放,放置,置,搁=put,place,placed,lay,laid,set,leave,display,stand 挂,悬挂,张挂=hang,hung
  贴,张贴=post,posted,stick,stuck,put 堆,堆放=pile,stack,heap 推=push 拉=pull 指,指点,指着=point
  扔,丢,乱扔,丢弃=throw,threw,thrown,drop,litter,throw,discard 洗,清洗=wash,washed 擦,擦拭=wipe,polish,polished
  打扫,清扫,清理,清洁=clean,sweep,swept,tidy 整理,收拾=tidy,arrange,clear,straighten
  修,修理,维修,报修,修补,补上=repair,mend,fix,fixed,restore 换,更换,替换=change,replace,exchange,replaced
  退,退货,退款,退还=return,refund 坏,损坏,弄坏=break,broke,broken,damage,damaged,dead 戴,佩戴=wear,wore,worn,on
  穿,穿着=wear,wore,worn,dress 脱,摘,取下,摘下=remove,off 染,染发=dye,dyed,dyeing 烫,烫发=perm,permed 剃,刮=shave,shaved,shaven
  剪,剪短,修剪=cut,trim,clip,short 梳,梳头=comb,brush 留,留下,保留,留着,留存=keep,kept,leave,left,stay,wear,grow
  遮,遮住,盖住,挡,挡住,遮挡,盖=cover,block,hide,hidden 化妆=make-up,makeup 涂=paint,apply,varnish 喷=spray
  抽烟,吸烟=smoke,smoking,cigarette 喝,饮=drink,drank,drunk 吃,用餐,吃饭=eat,ate,eaten,meal 嚼=chew
  睡,睡觉,打瞌睡=sleep,slept,asleep,doze 聊天,闲聊=chat,gossip,chatting
  打电话,来电,致电,去电=call,ring,rang,phone,telephone,calling 挂断,挂电话=hang,ring,hung 买,购买,采购=buy,bought,purchase
  卖,出售,销售=sell,sold,selling,sale 付,付款,支付,交钱,付钱=pay,paid,payment 收钱,收银=charge,cash,money
  退钱,赔,赔偿,补偿=compensate,compensation,pay,refund,compensated 降价,减价,降=lower,reduce,cut 涨价,涨=raise,rise
  打折,优惠=discount,offer 找零=change 点,点清,清点,数=count,order 检查,查,巡查,核查=check,inspect,look,examine,inspection
  核对,核实,确认,证实=check,confirm,verify,confirmed 测,量,测量=measure,measured,test
  查找,找,寻找,找到=find,found,look,search,seek 发现=find,found,discover,notice,noticed
  注意,留意,当心=notice,mind,watch,attention,care 决定,定,做主,作主=decide,decision,settle,settled,determine
  选,选择,挑=choose,chose,chosen,pick,select,choice,selected
  做,办,办理,干,处理,应对,做到,办到,办成=do,did,done,handle,deal,dealt,act,manage,done,work,make,treat,settle
  解决=solve,settle,resolve,settled,solved 完成,办完,做完=finish,complete,done,completed
  开始,动手,着手=start,begin,began,begun 停,停止,停下,中断=stop,cease,pause,interrupt 继续=continue,keep,kept,on,go
  重复,复述=repeat 改,修改,更改,改变,变=change,changed,alter,correct,vary 用,使用,利用,用过=use,used,using,take
  需要,需,必须,必需=need,needed,must,necessary 要求,请求=ask,demand,request,require,requirement
  允许,许可,许,准许=allow,permit,may,permission 禁止=forbid,forbidden,ban,banned,prohibit 规定=rule,lay,provide,state
  包括,包含=include 属于=belong 开,打开,开启,开门,开着=open,opened,switch,turn,on,start,drive
  关,关闭,关上,关门,关掉=close,closed,shut,turn,off,switch 锁,上锁=lock,locked 按,按下=press,pushed,hold
  扣,扣上=button,fasten,fastened,do,done,buttoned 系=tie,tied,fasten 塞,插=stuff,put,push,insert
  帮到,管,管理=manage,care,look,help 交接,移交,转手,转交,转=hand,pass,transfer,handed,forward
  负责,担责=responsible,charge,answer,responsibility 安排=arrange,plan,arranged
  准备=prepare,ready,preparation,prepared 预约,约,约好,预订=book,booking,appointment,arrange,reserve
  改约=change,reschedule 拜访,走访,看望,上门,探望=visit,call,see 跟踪,跟进,回访=follow,call,track,check
  联系=contact,reach,touch,call 邀请,请=invite,invitation,ask,please 欢迎,迎接,迎=welcome,greet,meet
  问候,问好,打招呼=greet,greeting,hello,notice,warning,warn 告别,道别=farewell,goodbye,part,leave 称呼,叫出=call,address,name
  介入,干预=step,interfere,intervene 冒充,顶替,代替,替,替代,代=replace,stand,substitute,instead,behalf
  断,断货=stock,run,out,cut 缺,缺少,少了=lack,short,missing,miss 丢失,丢了,遗失,失去,流失=lose,lost,loss,leave
  漏,遗漏,漏掉,错过=miss,omit,skip,missed,leak,left,gap 出错,弄错,犯错,搞错,错=mistake,wrong,error,mistaken 失败=fail,failure
  超过,超出=exceed,over,more,beyond,past 降低=lower,reduce 提高=raise,improve
  泄露,透露,外传,外泄,泄漏=disclose,reveal,leak,tell,divulge,inside 引用,援引=quote,quoted,cite
  公开,公布=public,publish,disclose 拍,拍照,照相,录像=photograph,picture,photo,film 签,签字,签名=sign,signature 打印=print
  发,发送,寄=send,sent,issue 提,提起,提到,提出,提及=mention,raise,bring,put,make 坚持=insist,stick,persist
  放弃=give,gave,given,abandon 依赖,依靠=rely,depend,reliant 影响=affect,influence,effect,influenced
  伤害,伤,得罪,冒犯=hurt,offend,harm,injure 浪费=waste 节约,节省=save
  冷落,怠慢,忽视,忽略,不理,疏忽=neglect,ignore,overlook,slight,ignored 理,理会,理睬=mind,attention,notice,ignore
  退缩,后退,让步=retreat,back,yield,concede,give 追,追问=press,chase,pursue 逼,强迫,勉强=force,press,pressure,forced
  威胁=threat,threaten 讨价还价,还价=bargain,haggle 议价,谈判,谈=negotiate,talk,discuss 传,传递,传达=pass,convey,carry
  流露,表露,表现,显示=show,shown,display 对着,朝着,对准,面向,正对=face,point,at,towards,facing,aim 背对,背着=back
  离,远离=away,off,far,from,clear 靠近,接近=near,close,approach 抢,抢先,抢着=snatch,grab 占,占用=occupy,take,taken
  借,借用=borrow,lend 存,存放,寄存,保存=store,keep,kept,save,deposit 倒,斟,添=pour,fill,top 端=carry,serve
  上菜,上齐=serve,served,dish 撤,收桌=clear,cleared 满,装满=full,fill 评,考核=assess,judge
  得到,获得,取得=get,got,gain,receive,obtain,earn 赢,赢得=win,won 带走=take,away 起,产生,引起=cause,arise,start
  掉,掉落,落=fall,drop,loose,fell,fallen 响=ring,rings,rang,sound 亮着,点亮=lit,light,on
  走神,分心=distracted,attention,wander 走样=change,distort 乱,弄乱=mess,disorder,random 张望,四顾=look,glance
  回避,躲,躲避,逃避=avoid,dodge,evade,duck 耽误,拖,拖延,推迟,延误=delay,put,late,postpone,off 隔,间隔=apart,between,gap
  变成,成为,变为=become,turn,became 当作,当成,当,看作,看成=take,treat,taken,see,regard,pass,mistake 属实=true 存在=exist,there
  死记,死背=rote,heart 加班=overtime 迟到=late 早退=early 请假=leave 签到=sign 打架,动手打=fight,hit
  骂,辱骂,侮辱=swear,insult,abuse,curse 哄=coax 跟着,跟随,陪同,陪,跟上,跟=follow,accompany,along,with,behind
  越级,越过=over,bypass,skip 追究=pursue,blame 责罚,罚,处罚=punish,fine,penalty 奖,奖励=reward,award 分享=share
  分,区分,分辨=tell,distinguish,divide,separate,apart 合,合并,并=combine,merge,together,join 纹身=tattoo
  持久,长久,耐久=last,lasting 推开=brush,brushing,push,off 夸口,吹嘘=boast,brag 愁,发愁=worry,lack 写完=finish,finished
  卷边,卷=roll,rolled 充电=charge,charging 掉头,转身=turn,walk 复制,抄,照抄,照搬,生搬硬套=copy,copied,copying,rigidly,carry
  模仿=mimic,copy,imitate 计分,计入,算=count,counted,counts,score 动,乱动=touch,touching,move 收录,编入=keep,kept,include
  对上,对得上,相符=agree,match 起皱=crease 兼顾=both 谋私=private,gain 吓,吓唬,恐吓=frighten,scare 夸大=overstate,exaggerate
  请示=ask,asking,consult,consulting 遵守,守=keep,kept,follow,obey 劝,说服=persuade,persuaded,convince 结论=conclusion
  印,印刷=print,printed 标,标注,标记=mark,marked,label 认错,认罪=admit,own,guilt 当众=public,crowd 归=belong 连说=together
  照做=follow,do 退让=yield 拼=fight,war 补,补写,补齐=make,made,up,replace,add 打探=pry 往来=deal,dealing
  作声,吭声,出声=sound,word,speak,say,silent,aloud 注明,写明=say,state,name,said 算数=count 计较=mind
  埋单,结账,买单=pay,bill,check 开门=open 开业=open,opening 入住=check-in,stay 退房=check-out,leave
  拆封,拆=open,opened,unopened 代为,代办=make,behalf 议价=bargain,bargaining 重读=reread,read 走错=wrong 忍,忍受=bear,stand
  流泪=cry 上钩=hook 交代=explain,say 定下=settle,set,fix 耽搁=delay 说谎=lie 迁就=indulge 添乱=trouble 作弊=cheat 抢行=race,ahead
  并行=side
`;
