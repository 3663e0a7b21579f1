/** What there is: Chinese words, and the English ones that say the same, group by group. */
export const things = `
  客户,顾客,客人,宾客,来宾,贵宾=customer,guest,client,visitor 员工,职员,同事,工作人员=staff,employee,colleague,worker
  公司,企业,本公司=company,firm,house,business,our 经理,主管,上级,领导,负责人=manager,supervisor,superior,leader,head,boss
  组长,班长=leader 前台,柜台,台席,柜面=desk,counter,reception 孩子,小孩,儿童=child,children,kid 老人=elderly,old
  男,男员工,男士=man,men,male,men’s 女,女员工,女士=woman,women,female,lady,women’s
  人,别人,他人,旁人=person,people,others,anyone,somebody,someone,everybody 家人,家属=family 朋友=friend
  对手,竞争者=rival,competitor,competition 服务员=waiter,attendant,staff 医生=doctor,physician 病人,患者=patient
  老板,店主,业主=owner,shopkeeper,boss 头发,发型,发=hair,hairstyle,haircut 头,头部=head 脸,面部=face
  眼,眼睛,目光,视线=eye,sight,gaze,view,eyes,glance 眉,眉毛=brow,eyebrow 耳,耳朵=ear 鼻=nose 嘴,口=mouth 手,双手=hand 手指=finger
  指甲=nail 胡须,胡子=beard,moustache 鬓角=sideburn 脚=foot,feet 腿=leg 腰=waist 背=back 肩=shoulder 胸,胸前=chest 衣领,领=collar
  袖,袖口=sleeve,cuff 口袋,衣袋,兜=pocket 刘海=fringe 衣服,服装,制服,工装,衣=clothes,uniform,clothing,dress,garment
  西装,西服=suit,jacket 衬衫,衬衣=shirt 裙,裙子=skirt 裤,裤子=trousers 鞋,皮鞋=shoe 袜,袜子=sock,stocking,tights 领带=tie 领结=bow
  丝巾,围巾=scarf 帽,帽子=cap,hat 手套=glove 腰带,皮带=belt 纽扣,扣子,粒=button 工牌,工作证,胸牌,名牌,号牌=badge
  首饰,饰物,饰品=jewellery,ornament,jewelry 戒指,婚戒=ring 耳环,耳钉=earring 项链=necklace 手镯,手链=bracelet,bangle
  手表,表=watch,clock 眼镜=glasses,spectacles,lenses 香水=perfume,scent 口红,唇膏=lipstick 妆,妆容=make-up,makeup
  耳机=earphone,headphone 手机=phone,mobile 电话=phone,telephone,call,caller 短信,微信=text,message,sms 茶,茶水=tea 水=water
  酒=wine,alcohol,drink 咖啡=coffee 饭,餐,早餐,午餐,晚餐=meal,breakfast,lunch,dinner,food 菜,菜品=dish,food,course
  杯,杯子,茶杯=cup,glass 壶,茶壶,壶嘴=pot,teapot,spout 碗=bowl 筷子=chopsticks 盘,盘子=plate,tray 桌,桌子,餐桌=table,desk
  椅,椅子,座位,座=chair,seat 沙发=sofa 门=door 窗,窗户=window 墙=wall 地,地面,地板=floor,ground 天花板=ceiling 楼,楼层=floor,building
  楼梯,楼梯口=stair,stairs 电梯=lift,elevator 走廊=corridor 大厅,大堂=hall,lobby 房,房间,客房=room
  厕所,洗手间,卫生间=toilet,washroom,restroom 厨房=kitchen 店,店铺,门店,商店=shop,store,branch 仓库=warehouse,store 停车场=park
  灯,灯光=light,lamp 海报=poster 招牌,标牌,牌子=sign 展示,陈列,展台=display 货,货物,商品,产品=goods,product,stock,item,merchandise
  样品=sample 价格,价钱,价=price 钱,款,现金=money,cash 账,账单=bill,account 发票,小票,收据=receipt,invoice 押金,定金=deposit
  礼,礼品,礼物=gift,present 红包,回扣=money,kickback,bribe 利润,利益=profit,benefit,interest
  成本,费用,费=cost,fee,charge,expense 合同=contract 文件,资料,材料=document,paper,material,file 表,表格=form,table,sheet
  记录,登记簿=record,log,register 名片=card 卡,卡片=card 钥匙=key 证件,身份证=identity,card,papers
  照片,图片=photo,picture,photograph 密码,口令=password 姓名,名字,姓,名=name,surname 地址=address 号码,号=number
  问题,毛病=problem,question,trouble,issue,fault 原因,缘由,理由=reason,cause,why 办法,方法,做法,方案=way,solution,method,means
  结果=result,outcome 错误,差错,过失=mistake,error,fault 困难,难处=difficulty,trouble 机会=chance,opportunity
  责任=responsibility,duty,liable,responsible,blame 权限,权=authority,power 权利=right 规则,规矩,规定,制度=rule,regulation
  标准=standard 要求,需求,需要的=need,demand,request,requirement,wants 期望=expectation,expect 意见,看法,观点=opinion,view
  感受,感情,情绪,心情=feeling,emotion,mood,feel 态度=attitude 语气,口气,语调=tone 声音,声=voice,sound 表情=expression,face
  动作,手势=gesture,movement 习惯=habit 借口=excuse,pretext 玩笑=joke 秘密的=secret 消息,新闻=news,message,information
  信息=information 时间,时候=time,when 今天,当天,当日=today,day 明天=tomorrow 昨天=yesterday 早上,早晨,上午=morning 下午=afternoon
  晚上,夜里=evening,night 周,星期=week 月=month 年=year 小时,钟头=hour 分钟=minute 秒=second 节日,假日=festival,holiday
  生日=birthday 纪念日=anniversary 上班,当班,值班,岗上,在岗=duty,work,shift,on-duty 下班=after,hours,off,work 休息=rest,break
  质量,品质=quality 效率=efficiency 知识=knowledge 技能,本领=skill 经验=experience 目标=goal,target,aim 计划=plan
  流程,程序=process,procedure 步骤,步=step 环节=link,stage 部门=department 岗位=post,position,job
  工作,事务,业务=work,business,job,duty 活动=promotion,activity,event,campaign 培训的=training 会议,开会=meeting
  网站=website,site 渠道=channel 车,汽车=car,vehicle 船=boat,ship,ferry 路,道路=road,way 桥=bridge 雨,下雨=rain,rainy 雪=snow
  风=wind 火=fire 电,电源,断电=power,electricity 气,煤气=gas,air 花=flower 药=medicine,drug 垃圾=rubbish,litter,waste
  行李,包,箱子=luggage,bag,case,suitcase 伞=umbrella 毛巾=towel 床=bed 球=ball 书=book 笔=pen 纸=paper 电脑=computer
  机器,设备=machine,equipment 颜色,色=colour,color 红,红色=red 黑,黑色=black 白,白色=white 蓝,蓝色=blue 黄,黄色=yellow 绿,绿色=green
  左,左手,左边=left 右,右手,右边=right 前面,前方=front,ahead 后面,后方=behind,back,rear 上面,上方=above,top,over 下面,下方=below,under
  中间,中央=middle,centre,center 旁边,侧面,两侧,身旁=side,beside 里面,内部=inside,within 外面=outside 角落,角度,角=corner,angle
  忠诚,忠诚度=loyalty,loyal 流失率=churn 挽留=keep,winning,win 满意度=satisfaction 首次=first 再次=again,second 最后=last,end
  第一=first 全天=day,round-the-clock 来源=source 中文=chinese 英文=english 例子,示例=example 数字,数=figure,number
  字,文字=word,letter,text 话=words,word,talk 故事=story 词,词语=word 套话,空话=stock,empty,phrase 网=net,web 抱负=ambition
  身份=identity,status 距离=distance 高度=height 亮度=brightness 温度=temperature 重量=weight 长度=length 方向=direction
  位置=place,position 地方,场所=place 场合=occasion 环境=surroundings,environment 气氛=atmosphere 工具=tool
  数量=quantity,number 比例=share,ratio,proportion 尾巴=undone,loose 依据,根据,出处=basis,ground,source,origin,proof
  佐证,证据,证明=proof,evidence 规矩=rule 条款=clause 答案=answer 数据=data,figure,statistics 小费=tip 馈赠=gift 声响=noise
  气味=smell,scent 顺序,次序=order 先后=order 意义=meaning,sense 意思=meaning,mean 兴趣=interest 区别,差别,差异=difference,differ
  例外=exception 选项=option 份=copy 报酬=pay,paid 职责=duty 诚意=sincerity,interest 烟味,烟=smoke,tobacco,smell 霉味=damp
  灰,灰尘=dust 脚印=footprint 手印,指印=fingerprint 苍蝇=fly,flies 尺,尺子,卷尺=ruler,tape 存货,库存=stock 证书=certificate
  房号=room,number 页码=page 调查=survey 优势=edge,advantage 特点=feature,trait 术语=term 算法,公式=formula,method 程度=degree
  百分数=percentage 秒数=second 小时=hour 天数=day 日子=date,day 推车=trolley 消息=news 开关=switch 肥皂=soap 盾牌,挡箭牌=shield
  口音=accent 正文=text 规范=standard,code 诀窍=trick,knack 障碍=obstacle 主人=owner,host 现金=cash 充电器=charger 圈套,陷阱=trap
  差别=difference 出路=way 活动=promotion,event 专营=monopoly 需求=need 禁语=forbidden 承诺=promise 限制=limit
  数目=number,figure 措施=measure 条件=condition 利=gain,profit 情面=face 余地=room,leeway
`;
