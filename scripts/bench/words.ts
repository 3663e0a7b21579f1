/** A fragment of a made-up standard in both languages. */
export interface Pair {
  zh: string;
  en: string;
}

const pairs = (text: string): readonly Pair[] =>
  text
    .split('\n')
    .flatMap((line) => line.trim().split(/\s{2,}/))
    .filter(Boolean)
    .map((pair) => {
      const [zh = '', en = ''] = pair.split('|');
      return { zh, en };
    });

export const verbs = pairs(`
  递上|hand over  核对|check  说明|explain  收好|put away  擦净|wipe  登记|register  补齐|top up  轻放|set down  指明|point out  复述|repeat
  请出示|ask for  预留|keep  更换|replace  确认|confirm  介绍|present  整理|tidy  读出|read out  送还|return  打开|open  关好|close
  记录|write down  询问|ask about  展示|show  称量|weigh  包好|wrap  贴上|stick on  移开|move aside  检查|look over  点清|count
  备好|prepare
  交接|pass on  标出|mark  盖上|cover  清空|empty  试用|try out  转告|pass along  保管|look after  撤下|take down  挂正|hang straight
  对齐|line up`);

export const objects = pairs(`
  收据|the receipt  菜单|the menu  雨伞|the umbrella  价签|the price tag  样品|the sample  名片|the business card  茶杯|the tea cup
  号码牌|the queue ticket
  登记簿|the register  说明书|the manual  宣传页|the leaflet  购物袋|the shopping bag  钥匙|the keys  会员卡|the member card
  座椅|the chair  托盘|the tray
  展架|the display rack  玻璃柜|the glass case  地垫|the door mat  意见簿|the comment book  零钱|the change  发票|the invoice
  赠品|the gift  包装盒|the box
  订单|the order  工具箱|the tool box  充电线|the charging cable  电话单|the call sheet  预约表|the booking list  行李|the luggage
  餐具|the cutlery  毛巾|the towel
  热水|the hot water  灯箱|the light box  海报|the poster  垃圾桶|the bin  消防栓|the hydrant  急救包|the first-aid kit
  轮椅|the wheelchair  拐杖|the walking stick
  儿童椅|the child seat  试衣间|the fitting room  货单|the packing list  标签机|the labeller  保温袋|the warm bag
  遥控器|the remote control  耳机|the headset  笔记本|the notebook
  合同|the contract  对账单|the statement  快递单|the waybill  证件|the identity card  相册|the album  花束|the flowers  蛋糕|the cake
  贺卡|the greeting card
  样衣|the sample coat  量尺|the tape measure  计算器|the calculator  印章|the stamp`);

export const places = pairs(`
  在柜台前|at the counter  在门口|by the door  在走廊里|in the corridor  在电梯旁|beside the lift  在收银处|at the till
  在等候区|in the waiting area  在会客室|in the meeting room
  在停车场|in the car park  在楼梯口|by the stairs  在货架旁|next to the shelves  在大堂里|in the lobby  在包间里|in the private room
  在窗边|near the window  在服务台|at the service desk
  在库房里|in the store room  在车站旁|by the station  在客户家里|at the customer's home  在展厅里|in the showroom  在工位上|at the desk
  在吧台边|at the bar
  在入口处|at the entrance  在更衣室|in the changing room  在后厨里|in the kitchen  在露台上|on the terrace
  在自助机旁|by the self-service machine  在二楼|on the second floor
  在橱窗前|in front of the shop window  在休息区|in the lounge  在试用台|at the trial table  在提货处|at the pick-up point`);

export const manners = pairs(`
  双手|with both hands  微笑着|with a smile  不出声|without a sound  放慢语速|at a calm pace  看着客户|facing the customer
  侧身|standing sideways  先敲门|after a knock  弯腰|with a slight bow
  按顺序|in order  当面|face to face  逐项|item by item  一次|at one go  轻声|in a low voice  站直|standing straight
  戴手套|wearing gloves  不催促|without haste
  征得同意后|with consent  清点两遍|counting twice  避开人群|away from the crowd  用托盘|on a tray  请同事协助|with a colleague
  留出一步距离|from a step away  保持干燥|keeping it dry  朝向客户|turned to the customer`);

export const reasons = pairs(`
  客户记住的往往是最后一个动作，而不是第一句话|What customers remember is the last gesture more than the first word
  等候的人看得见每一处忙乱，也看得见每一处从容|People who wait see every muddle, and every calm hand as well
  一件小事做得一样，换班的人才能接得上|When a small thing is always done alike, the next shift can carry on
  出错多半发生在交接的那一分钟里|Most mistakes happen in the minute of handing over
  说得清楚，胜过反复解释|Saying it clearly beats explaining it again and again
  手上的动作比嘴上的承诺更让人放心|Hands reassure people sooner than promises do
  看得见的整洁，会让人相信看不见的地方|Order that shows makes people trust the places they cannot see
  让客户自己选择，他才愿意再来|Customers who choose for themselves are glad to come back`);

export const subjects = pairs(`
  交接|Handover  清点|Counting  引导|Guiding  等候|Waiting  收纳|Storage  陈列|Display  回访|Follow-up  预约|Booking  结账|Payment
  迎送|Welcome
  清洁|Cleaning  退换|Exchange  包装|Wrapping  登门|Home visits  安全|Safety  照明|Lighting  会议|Meetings  电话|Telephone  证件|Papers
  午间|Midday`);
