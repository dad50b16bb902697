/**
 * Words that `Intl.Segmenter` tears apart and that must stay whole at the end of a line. A
 * union's own names (its name, districts) come from `site.json`; see `theme.ts`.
 */
export const DICTIONARY: readonly string[] = [
  // Plans, documents
  '十三五 十四五 十五五 十六五 两会 两节 五送 四送 印发 转发 细则 条例 办法 批复 请示 纪要 函告',
  // Unions
  '总工会 职代会 工代会 劳模 工匠 五一 职工之家 送温暖 送清凉 送理论 送关怀 送帮扶 送温情 送维权 送岗位 情暖 农民工 新业态 网约车 外卖员 快递员',
  // Help
  '建档 在册 在档 退档 脱困 致困 解困 帮扶 结对 对子 慰问 慰问金 慰问品 欠薪 包工头 支付令 讨薪 工钱 工资条 劳动者 用人单位 法援 仲裁委 仲裁庭 维权 普法 职工书屋 文化宫 心理疏导',
  '劳动合同 劳动监察 劳动仲裁 劳动关系 劳动保障监察 劳动人事争议 法律援助 困难职工 社会保险 工伤认定 加班费 服务中心 服务热线 工资支付条例',
  // Everyday
  '结清 算清 怎么办 怎么写 怎么走 怎么要 找谁 去哪里 做不到 打不通 要不回 看不懂 一步一步 老百姓 过大年 春运 返乡',
].flatMap((line) => line.split(' '));
