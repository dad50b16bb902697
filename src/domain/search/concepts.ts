/**
 * Words that mean the same when a worker asks for help, under the words in which pages say it. So a
 * page and a query that share no word meet: 工钱要不回来 and 拖欠工资. General words of working life
 * only; what a single page is called belongs into its aliases.
 */
const SAME: Readonly<Record<string, string>> = {
  // Pay that is owed.
  拖欠工资:
    '欠薪 清欠 欠发 欠工资 欠工钱 欠钱 欠我 欠俺 欠了 欠着 欠款 迟发 少发 拖着 拖工资 不给钱 不发钱 不发工资 没发工资 没有发工资 发不下来 发不出 发不起 开不出 没开工资 不开工资 周转不开 不给工资 没给工资 不给发 不付 未支付 不结账 不结工钱 不结算 不给结 没结 没给钱 没给 压工资 赖账 赖着 要不回 要不来 要不到 拿不到 没拿到 拖欠报酬 拖欠劳动报酬 讨薪 讨要 讨债 要账 要工资 讨工资 一分没给 白干 不兑现 没到账',
  工资: '工钱 薪水 薪资 工薪 劳动报酬 报酬 血汗钱 辛苦钱 劳务费 月薪 活钱 开支 提成 奖金 底薪',
  // Gone without paying.
  老板跑了:
    '跑路 失联 联系不上 打不通 关机 拉黑 找不到人 找不着 不见了 失踪 逃匿 躲着 躲起来 人间蒸发 关门 倒闭 破产 搬空 停产 卷钱 卷款 注销 没影',
  // The man between.
  包工头: '工头 带班 小老板 承包人 包活 班组长 领工 老乡 小包 劳务班组',
  // Building sites.
  工地: '建筑 项目部 施工 总包 分包 转包 总承包 建设单位 甲方 开发商 盖楼 瓦工 钢筋工 木工 水电工 工程 瓦匠 脚手架 专户 专用账户 保证金 实名制 告示牌 劳资专管员 抹灰 装修',
  // Hurt at work.
  受伤工伤:
    '摔 砸 压伤 压断 夹断 轧 扎 割伤 骨折 断了 断手 手指 烧伤 烫伤 触电 电伤 中毒 中暑 猝死 工亡 职业病 尘肺 医药费 医疗费 车祸 伤残 负伤 挤伤 弄伤 扭伤 砸伤 伤了 掉下来 住院费 鉴定',
  // Sent away.
  辞退: '开除 解雇 炒鱿鱼 被炒 炒了 炒掉 把我开 被开 裁员 裁掉 不要我 不要俺 不让上班 不让来 走人 不用来 别来了 撵 赶走 劝退 解除 解除合同 解除劳动合同 违法解除 终止合同 优化 下岗 不续 调岗 降薪 代通知金 补偿 N+1',
  // Leaving.
  离职: '辞职 辞工 离厂 不干了 不想干 自离 急辞 跳槽 想走 要走 提桶 不批 不让走 不放人 试用期 交接',
  // No papers.
  没签合同:
    '未签 不签 没合同 没有合同 没订 未订 口头 双倍 两倍工资 空白合同 签合同 书面合同 书面劳动合同',
  // Overtime.
  加班费:
    '加班 加点 节假日 法定节日 国庆 五一 中秋 除夕 过年上班 休息日 周末 双休 单休 星期天 星期日 礼拜天 调休 熬夜 夜班 倒班 三倍 超时 十二小时 十二个小时',
  // Taken off the pay.
  扣工资:
    '扣钱 扣我 克扣 乱扣 押金 罚款 罚钱 被罚 服装费 培训费 体检费 赔偿损失 抵押 扣押 扣证 扣了 倒扣 全勤 迟到 请假 旷工 弄坏 干坏 压一个月 压金',
  // Insurance.
  社保: '社会保险 保险 五险 养老 医保 公积金 补缴 缴费 缴纳 断缴 参保',
  // A lawyer for nothing.
  法律援助: '律师 免费 打不起官司 法律帮助 请不起 援助',
  // Court.
  法院起诉: '打官司 告他 告老板 告公司 诉讼 法官 开庭 官司 传票 上诉 一审 状子 起诉状 上法院',
  // Arbitration.
  劳动仲裁: '仲裁 裁决 仲裁委 劳动争议 人事争议',
  支付令: '督促程序 催钱 下命令 督促还钱',
  // After a judgment.
  强制执行: '判了 判决 判给 赢了 胜诉 老赖 失信 执行 名下 冻结 查封 高消费 裁完 仲裁完',
  // Labour inspection.
  劳动监察投诉: '投诉 举报 劳动局 人社局 劳动部门 监察 反映 信访 上访 查处',
  // Proof.
  证据: '证明 录音 录像 聊天记录 考勤 打卡 工牌 流水 凭据 证人 作证 截图 没凭 凭证 不认账 不承认 没人认 转账记录 工资条',
  // A written debt.
  欠条: '白条 借条 条子 字据 结算单 打条 欠据 打个条',
  // Whom to ring.
  电话: '热线 打哪 咨询 号码 哪个部门 找谁问 求助 12333 12345 12348 12351',
  // Old age.
  退休年龄: '超龄 年纪 岁数 六十 七十 返聘 老年 退休 老头 老汉 老太 年龄大',
  // Other ways of working.
  劳务派遣平台:
    '外卖 骑手 滴滴 网约车 快递 跑单 接单 派遣 劳务公司 中介 临时工 灵活就业 代驾 派单 外包 美团 饿了么 货拉拉 主播 兼职 就业形态',
  // Crime.
  拒不支付报警: '犯罪 坐牢 坐监 公安 警察 派出所 抓 拘留 判刑 刑事 恶意 报案 入罪 拒执',
  // Too late?
  时效: '过期 期限 几年 两年 三年 晚了 来得及 截止 超过时间 过了一年 时间限制 多长时间内 还能告',
  // Hard times at home.
  困难帮扶:
    '大病 重病 失业了 没工作 丢了工作 低保 残疾 学费 助学 救济 补助 慰问 生活费 贫困 家里穷 癌 尿毒症 瘫痪 孩子上学 上不起学 考上大学 没钱看病 看不起病 过不下去 火灾 单亲 揭不开锅',
  结对帮扶: '结对 帮扶干部 上门 来看我 来看俺 看望',
  // Body and mind.
  医生心理:
    '看病 问诊 睡不着 失眠 压力 难受 憋屈 心烦 心情 疏导 抑郁 想不开 焦虑 说说话 心里话 聊聊',
  // Going home.
  春运返乡: '车票 回家 回老家 大巴 火车票 买票 抢票 坐车 路费 包车',
  // Reading and leisure.
  书屋文化宫: '看书 借书 读书 图书 阅览 看报 电影 演出 打球 文化活动',
};

/** Begins the token of a meaning; its group's number follows. */
const MARK = '@';

const GROUPS = Object.entries(SAME).map(([page, said]) => ({ page, said: said.split(' ') }));

/** What a text says otherwise than pages do. */
export interface Meaning {
  /** How pages say it. */
  page: string;
  /** How much of the text it makes up: 0 to 1. */
  share: number;
}

/** The words of pages for what a text says otherwise. */
export function meant(text: string): Meaning[] {
  return GROUPS.flatMap(({ page, said }) => {
    const longest = Math.max(0, ...said.filter((word) => text.includes(word)).map((w) => w.length));
    return longest > 0 ? [{ page, share: longest / text.length }] : [];
  });
}

/** Marks of what a text is about, each as a token that no text can contain. */
export function conceptsIn(text: string): string[] {
  return GROUPS.flatMap(({ page, said }, index) =>
    text.includes(page) || said.some((word) => text.includes(word)) ? [`${MARK}${index}`] : [],
  );
}

/** Whether a token is such a mark. */
export function isConcept(token: string): boolean {
  return token.startsWith(MARK);
}
