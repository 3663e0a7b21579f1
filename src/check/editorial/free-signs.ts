/** Signs that are words: with a sign before them they are another one, 店 and 分店, and no word that lost a sign. */
export const free = new Set(
  '人店餐房茶水酒饭菜衣鞋帽袜车门窗桌椅床灯电话钱卡票证单表本书笔手脚头脸发嘴眼耳站坐走跑拿放开关推拉看听说问答写读等送接' +
    '收付退换洗擦扫叠挂穿戴摆取交给叫请让早晚日月年天时分秒周班岗柜台层楼口客员色边面前后左右上下里外中内大小新老高低长短好多少',
);

/** Further signs that are words by themselves: whoever wrote one may have meant it, whatever sounds alike. */
const meant = new Set(
  '管刮订定提带抬搬端倒盛夹切剪晾晒熨烫铺套盖包装撕钉锁按压拧搓揉冲泡煮炒煎炸烤蒸尝闻摸碰撞扶抱背牵领陪迎候催劝谢笑喊念记忘算查找修补买卖租借还赔欠省花用试选挑合' +
    '加减升降停转靠躺蹲爬跳跟赶躲避打踢抓捏扔丢捡投画涂抹刷拖吸吹点烧灭亮暗热冷凉暖干湿脏净香甜酸苦辣咸淡来去进出到回过在有是会能要想做办玩谈讲论登待代守受数输树',
);

/** Whether a sign is a word by itself. */
export const isWordBySelf = (sign: string): boolean => free.has(sign) || meant.has(sign);
