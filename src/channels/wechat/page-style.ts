/** What WeChat's own style sheet does to an article, for the preview. */
export const PAGE_STYLE = [
  "body{color:#191919;font-family:'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;margin:0;overflow-wrap:break-word;padding:20px 16px}",
  'h2,h3,p,ul,ol,blockquote{margin:0}h2,h3{font-weight:400}',
  'img{max-width:100%;vertical-align:middle}',
].join('');
