import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn, importInto, linesOf, scratch } from './helpers.ts';
import {
  cell,
  DOT,
  field,
  LARGE,
  level,
  numbered,
  p,
  partsOf,
  PHOTO,
  picture,
  r,
  row,
  SIDEWAYS,
  styled,
  table,
  textBox,
  TIFF,
  word,
  xml,
  zip,
  type WordParts,
} from './word.ts';

const { place, remove, root } = scratch();
afterAll(remove);

const OPENING = '2021年1月，工会干部来到车站，看望坚守岗位的职工，送去了热汤和棉衣。';
const T = p('车站里的热汤') + p(OPENING);

/** The words of the text behind title and opening, and what must be said about them. */
interface Case {
  word: WordParts | string;
  text: string[];
  said?: RegExp[];
}

const CN =
  level(0, 'chineseCounting', '%1、') +
  level(1, 'chineseCountingThousand', '（%2）') +
  level(2, 'decimal', '%3.') +
  level(3, 'decimal', '（%4）');

const GOOD: Record<string, Case> = {
  'plain paragraphs': { word: T + p('第一段。') + p('第二段。'), text: ['第一段。', '第二段。'] },
  'indents of full-width spaces': { word: T + p('　　第一段。'), text: ['第一段。'] },
  'empty paragraphs between': { word: T + '<w:p/><w:p/>' + p('后面。'), text: ['后面。'] },
  'signs that mean something to MDX': {
    word:
      T +
      p(
        '价格<100元，{编号}，a*b*c，_下划线_，`代码`，[方括号](圆括号)，~~波浪~~，反斜杠\\，&amp;，a|b。',
      ),
    text: [
      '价格<100元，{编号}，a*b*c，_下划线_，`代码`，[方括号](圆括号)，~~波浪~~，反斜杠\\，&amp;，a|b。',
    ],
  },
  'what looks like Markdown at the start of lines': {
    word:
      T +
      [
        '# 号开头',
        '#话题 来了',
        '＃全角',
        '1. 数字',
        '2）数字',
        '- 短横',
        '+ 加号',
        '> 引号',
        '---',
        '***',
        '===',
        '| 竖线 |',
        '```',
        '~~~',
        '<!-- 备注 -->',
        '[x]: 地址',
        '[^1]: 脚注',
        ':::提示',
      ]
        .map((line) => p(line))
        .join(''),
    text: [
      '# 号开头',
      '#话题 来了',
      '＃全角',
      '1. 数字',
      '2）数字',
      '- 短横',
      '+ 加号',
      '> 引号',
      '---',
      '***',
      '===',
      '| 竖线 |',
      '```',
      '~~~',
      '<!-- 备注 -->',
      '[x]: 地址',
      '[^1]: 脚注',
      ':::提示',
    ],
  },
  'words of programs at the start of lines': {
    word:
      T +
      p('import React from "react"') +
      p('export default 1') +
      p('{alert(1)}') +
      p('<script>alert(1)</script>'),
    text: [
      'import React from "react"',
      'export default 1',
      '{alert(1)}',
      '<script>alert(1)</script>',
    ],
  },
  'bold beside Chinese punctuation': {
    word:
      T +
      p(r('主题：', '<w:b/>') + r('工会送温暖。')) +
      p(r('根据') + r('《条例》', '<w:b/>') + r('第三条') + r('（免费）', '<w:b/>') + r('办理。')),
    text: ['主题：工会送温暖。', '根据《条例》第三条（免费）办理。'],
  },
  'bold beside a note': {
    word: {
      body:
        T +
        p(
          `${r('主题：', '<w:b/>')}${r('送温暖')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}`,
        ),
      footnotes: { '2': p('注。') },
    },
    text: ['主题：送温暖。', '注。'],
  },
  'addresses that run into Chinese': {
    word:
      T +
      p(
        '登录www.example.org，查http://example.org/a。邮箱a_b@example.org；只写www.的和http://的。',
      ),
    text: [
      '登录www.example.org，查http://example.org/a。邮箱a_b@example.org；只写www.的和http://的。',
    ],
  },
  'bold that is switched off, and bold spaces': {
    word: T + p(r('不粗', '<w:b w:val="0"/>') + r(' 粗 ', '<w:b/>') + r('后面。')),
    text: ['不粗 粗 后面。'],
  },
  'italic is dropped, underline and colour too': {
    word:
      T +
      p(
        r('斜体', '<w:i/>') +
          r('下划线', '<w:u w:val="single"/>') +
          r('红字。', '<w:color w:val="FF0000"/>'),
      ),
    text: ['斜体下划线红字。'],
  },
  'text cut into many runs': {
    word: T + p([...'一个字一个字地分开写。'].map((mark) => r(mark)).join('')),
    text: ['一个字一个字地分开写。'],
  },
  'struck words stay and are told': {
    word: T + p(r('保留') + r('划掉的', '<w:strike/>') + r('字')),
    text: ['保留划掉的字'],
    said: [/1处文字画了删除线/],
  },
  'line breaks within a paragraph': {
    word: T + p('<w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:cr/><w:t>第三行</w:t></w:r>'),
    text: ['第一行\n第二行\n第三行'],
  },
  'page breaks and tabs': {
    word:
      T +
      p(
        '<w:r><w:br w:type="page"/><w:t>新页</w:t><w:tab/><w:t>后面</w:t><w:ptab/><w:t>末</w:t></w:r>',
      ),
    text: ['新页 后面 末'],
  },
  'heading styles': {
    word: T + styled('1', '大标题') + p('段。') + styled('2', '小标题') + p('段。'),
    text: ['## 大标题', '段。', '### 小标题', '段。'],
  },
  'heading styles that begin at level 2': {
    word: T + styled('2', '大标题') + p('段。') + styled('3', '小标题'),
    text: ['## 大标题', '段。', '### 小标题'],
  },
  'heading by outline level': {
    word: T + p('大纲标题', '<w:outlineLvl w:val="0"/>') + p('段。', '<w:outlineLvl w:val="9"/>'),
    text: ['## 大纲标题', '段。'],
  },
  'a style that rests on a heading': {
    word: {
      body: T + styled('my', '自己的样式') + p('段。'),
      styles:
        '<w:style w:type="paragraph" w:styleId="my"><w:name w:val="我的"/><w:basedOn w:val="1"/></w:style>',
    },
    text: ['## 自己的样式', '段。'],
  },
  'styles that rest on each other': {
    word: {
      body: T + styled('x', '正文。'),
      styles:
        '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/></w:style>',
    },
    text: ['正文。'],
  },
  'headings by their numbers': {
    word:
      T +
      p('一、送温暖') +
      p('段。') +
      p('（一）走访慰问') +
      p('（二）各级工会要到基层去，要面对面，心贴心。') +
      p('二、怎么做'),
    text: [
      '## 一、送温暖',
      '段。',
      '### （一）走访慰问',
      '（二）各级工会要到基层去，要面对面，心贴心。',
      '## 二、怎么做',
    ],
  },
  'no heading is left out on the way': {
    word: T + p('（一）走访慰问') + p('段。'),
    text: ['## （一）走访慰问', '段。'],
  },
  'automatic numbers, three levels': {
    word: {
      body:
        T +
        numbered(1, 0, '主题') +
        numbered(1, 1, '宣传') +
        numbered(1, 2, '第一点。') +
        numbered(1, 2, '第二点。') +
        numbered(1, 1, '走访') +
        numbered(1, 0, '要求') +
        numbered(1, 1, '作风'),
      lists: [CN],
    },
    text: [
      '## 一、主题',
      '### （一）宣传',
      '1.第一点。',
      '2.第二点。',
      '### （二）走访',
      '## 二、要求',
      '### （一）作风',
    ],
    said: [/有7个自动编号/],
  },
  'automatic numbers of every form': {
    word: {
      body:
        T +
        [
          'decimal',
          'upperLetter',
          'lowerLetter',
          'upperRoman',
          'lowerRoman',
          'decimalEnclosedCircle',
          'decimalFullWidth',
          'decimalZero',
          'ideographTraditional',
          'ideographDigital',
          'chineseLegalSimplified',
          'japaneseCounting',
        ]
          .map((_, at) => numbered(at + 1, 0, '项。') + numbered(at + 1, 0, '项。'))
          .join(''),
      lists: [
        'decimal',
        'upperLetter',
        'lowerLetter',
        'upperRoman',
        'lowerRoman',
        'decimalEnclosedCircle',
        'decimalFullWidth',
        'decimalZero',
        'ideographTraditional',
        'ideographDigital',
        'chineseLegalSimplified',
        'japaneseCounting',
      ].map((format) => level(0, format, '%1)')),
    },
    text: [
      '1',
      '2',
      'A',
      'B',
      'a',
      'b',
      'I',
      'II',
      'i',
      'ii',
      '①',
      '②',
      '１',
      '２',
      '01',
      '02',
      '甲',
      '乙',
      '一',
      '二',
      '壹',
      '贰',
      '一',
      '二',
    ].map((number) => `${number})项。`),
  },
  'numbers 1.1 of two levels': {
    word: {
      body: T + numbered(1, 0, '甲。') + numbered(1, 1, '乙。') + numbered(1, 1, '丙。'),
      lists: [level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')],
    },
    text: ['1.甲。', '1.1 乙。', '1.2 丙。'],
  },
  'a list that starts anew': {
    word: {
      body: T + numbered(1, 0, '甲。') + numbered(1, 0, '乙。') + numbered(2, 0, '丙。'),
      lists: [level(0, 'decimal', '%1.')],
      numbering:
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    },
    text: ['1.甲。', '2.乙。', '1.丙。'],
  },
  'numbers that a style gives, and one taken away': {
    word: {
      body:
        T +
        styled('n', '甲。') +
        p('没有号。', '<w:pStyle w:val="n"/><w:numPr><w:numId w:val="0"/></w:numPr>') +
        styled('n', '乙。'),
      lists: [level(0, 'decimal', '%1.')],
      styles:
        '<w:style w:type="paragraph" w:styleId="n"><w:name w:val="n"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    },
    text: ['1.甲。', '没有号。', '2.乙。'],
  },
  'points without numbers': {
    word: {
      body: T + numbered(1, 0, '一点') + numbered(1, 1, '里面的') + numbered(1, 0, '又一点'),
      lists: [level(0, 'bullet', '●') + level(1, 'bullet', '○')],
    },
    text: ['一点', '里面的', '又一点'],
  },
  'footnotes and endnotes': {
    word: {
      body:
        T +
        p(
          r('正文') +
            '<w:r><w:footnoteReference w:id="2"/></w:r>' +
            r('继续') +
            '<w:r><w:endnoteReference w:id="2"/></w:r>' +
            r('。'),
        ),
      footnotes: { '2': p('脚注<内容>。') },
      endnotes: { '2': p('尾注一。') + p('尾注二。') },
    },
    text: ['正文继续。', '脚注<内容>。', '尾注一。', '尾注二。'],
  },
  'tracked changes': {
    word:
      T +
      p(
        r('原文') +
          '<w:ins w:id="1">' +
          r('加上') +
          '</w:ins><w:del w:id="2"><w:r><w:delText>删掉</w:delText></w:r></w:del>' +
          r('。'),
      ) +
      p(r('上半句'), '<w:rPr><w:del w:id="3"/></w:rPr>') +
      p('下半句。'),
    text: ['原文加上。', '上半句下半句。'],
    said: [/新加的文字/, /删去的文字/],
  },
  'moved paragraphs and deleted rows': {
    word:
      T +
      p(
        '<w:moveFrom w:id="1">' +
          r('搬走的') +
          '</w:moveFrom><w:moveTo w:id="2">' +
          r('搬来的。') +
          '</w:moveTo>',
      ) +
      table(
        row('甲', '乙'),
        '<w:tr><w:trPr><w:del w:id="9"/></w:trPr>' + cell('删') + cell('删') + '</w:tr>',
        row('丙', '丁'),
      ),
    text: ['搬来的。', '甲|乙', '丙|丁'],
    said: [/删去的文字/],
  },
  comments: {
    word:
      T +
      p(
        '<w:commentRangeStart w:id="0"/>' +
          r('有批注的话。') +
          '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
      ),
    text: ['有批注的话。'],
    said: [/1条批注没有带进来/],
  },
  'a text box of today and one of old': {
    word:
      T +
      p(r('前面。') + textBox(p('框里一。') + p('框里二。'))) +
      p(
        '<w:r><w:pict><v:shape><v:textbox><w:txbxContent>' +
          p('旧框。') +
          '</w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
      ),
    text: ['前面。', '框里一。', '框里二。', '旧框。'],
    said: [/2个文本框/],
  },
  'word art': {
    word:
      T +
      p('<w:r><w:pict><v:shape><v:textpath string="艺术字"/></v:shape></w:pict></w:r>') +
      p('段。'),
    text: ['艺术字', '段。'],
  },
  'a simple table': {
    word: T + table(row('姓名', '人数'), row('甲|乙', '1'), row('丙', '2')),
    text: ['姓名|人数', '甲|乙|1', '丙|2'],
  },
  'merged cells': {
    word:
      T +
      table(
        row('区县', '项目', '数'),
        `<w:tr>${cell('五河', '<w:vMerge w:val="restart"/>')}${cell('甲')}${cell('1')}</w:tr>`,
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('乙')}${cell('2')}</w:tr>`,
        `<w:tr>${cell('合计', '<w:gridSpan w:val="2"/>')}${cell('3')}</w:tr>`,
      ),
    text: ['区县|项目|数', '五河|甲|1', '五河|乙|2', '合计||3'],
    said: [/2处合并的单元格/],
  },
  'a table with its name in the first row': {
    word:
      T +
      table(
        `<w:tr>${cell('统计表', '<w:gridSpan w:val="2"/>')}</w:tr>`,
        row('甲', '乙'),
        row('1', '2'),
      ),
    text: ['统计表', '甲|乙', '1|2'],
  },
  'cells of several paragraphs, and a table inside': {
    word:
      T +
      table(
        row(cell(p('一') + p('二')), '甲'),
        row(cell(p('外') + table(row('里1', '里2'))), '乙'),
      ),
    text: ['一 二|甲', '外 里1，里2|乙'],
    said: [/表格套在别的表格里/],
  },
  'a frame drawn as a table': {
    word: T + table(row(cell(p('框里的话。') + p('第二句。')))),
    text: ['框里的话。', '第二句。'],
  },
  'rows of different length': {
    word: T + table(row('甲', '乙', '丙'), row('1'), row('1', '2')),
    text: ['甲|乙|丙', '1||', '1|2|'],
  },
  'links, good ones and others': {
    word: {
      body:
        T +
        p(
          r('看') +
            `<w:hyperlink r:id="h1">${r('官网')}</w:hyperlink>` +
            r('和') +
            `<w:hyperlink r:id="h2">${r('附件')}</w:hyperlink>` +
            `<w:hyperlink w:anchor="x">${r('上文')}</w:hyperlink>` +
            field('HYPERLINK "https://example.org/a?b=1&c=2"', r('域链接')) +
            r('。'),
        ) +
        p('网址https://example.org/x，邮箱见下。'),
      relations: [
        ['h1', 'hyperlink', 'https://example.org/', true],
        ['h2', 'hyperlink', 'file:///C:/附件.doc', true],
      ],
    },
    text: ['看官网和附件上文域链接。', '网址https://example.org/x，邮箱见下。'],
    said: [/链接“附件”的地址读者打不开/],
  },
  'fields as they last stood': {
    word:
      T +
      p(
        r('今天是') +
          field('DATE \\@ "yyyy年M月d日"', r('2021年1月5日')) +
          r('，共') +
          `<w:fldSimple w:instr=" NUMPAGES ">${r('3')}</w:fldSimple>` +
          r('页。'),
      ),
    text: ['今天是2021年1月5日，共3页。'],
    said: [/会自动变的内容/],
  },
  'a field that never ends hides nothing': {
    word:
      T +
      p(
        `${r('前')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>`,
      ) +
      p('后面的话。'),
    text: ['前', '后面的话。'],
  },
  'a field whose end was deleted': {
    word:
      T +
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('前')}<w:del w:id="1"><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>`,
      ) +
      p('后面的话。'),
    text: ['前', '后面的话。'],
  },
  'the table of contents is left out': {
    word:
      T +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、甲 1')}</w:sdtContent></w:sdt>` +
      styled('TOC1', '二、乙 2') +
      p('正文。'),
    text: ['正文。'],
    said: [/目录（3行）/],
  },
  'controls of forms': {
    word:
      T +
      `<w:sdt><w:sdtContent>${p('控件里的段。')}</w:sdtContent></w:sdt>` +
      p(
        r('姓名：') +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('单击此处输入文字')}</w:sdtContent></w:sdt>` +
          `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${r('☑')}</w:sdtContent></w:sdt>` +
          r('同意'),
      ),
    text: ['控件里的段。', '姓名：☑同意'],
    said: [/没有填的空格/],
  },
  'hidden words, pinyin and tags': {
    word:
      T +
      p(
        r('看得见') +
          r('看不见', '<w:vanish/>') +
          '<w:r><w:ruby><w:rt>' +
          r('bèng') +
          '</w:rt><w:rubyBase>' +
          r('蚌') +
          '</w:rubyBase></w:ruby></w:r><w:smartTag>' +
          r('埠') +
          '</w:smartTag>' +
          '<w:bdo>' +
          r('市。') +
          '</w:bdo>',
      ),
    text: ['看得见蚌埠市。'],
    said: [/隐藏的文字/, /拼音标注/],
  },
  'invisible marks': {
    word: T + p('零宽\u200b空格\ufeff、反\u202e向\u202c、软\u00ad连字。'),
    text: ['零宽空格、反向、软连字。'],
  },
  'rare characters': {
    word: T + p('𠮷字、㙓、①②、½、😀、·、—— 。'),
    text: ['𠮷字、㙓、①②、½、😀、·、—— 。'],
  },
  'headers and footers are told': {
    word: { body: T + p('段。'), header: p('内部刊物第3期') },
    text: ['段。'],
    said: [/页眉页脚没有带进来：“内部刊物第3期”/],
  },
  'a formula, a chart, an embedded file': {
    word:
      T +
      p(r('公式') + '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>' + r('。')) +
      p(
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ) +
      p('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>'),
    text: ['公式【在这里填写：公式】。', '【在这里填写：图表】', '【在这里填写：嵌入的文件】'],
    said: [/公式带不进来（里面的字：x=1）/, /图表带不进来/, /嵌入的文件带不进来/],
  },
  'smart art with its words': {
    word: {
      body:
        T +
        p(
          '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds r:dm="d1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
        ),
      relations: [['d1', 'diagramData', 'diagrams/data1.xml']],
      parts: {
        'word/diagrams/data1.xml':
          '<x xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>先登记</a:t></a:r></a:p><a:p><a:r><a:t>再领取</a:t></a:r></a:p></x>',
      },
    },
    text: ['【在这里填写：SmartArt 图形】'],
    said: [/SmartArt 图形带不进来（里面的字：先登记、再领取）/],
  },
  'signs of picture fonts': {
    word:
      T +
      p(
        `${r('合格')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r('，')}<w:r><w:sym w:font="没有" w:char="F999"/></w:r>${r('其他。')}`,
      ),
    text: ['合格✓，其他。'],
    said: [/1个特殊符号读不出来/],
  },
  'the strict edition of the format': {
    word: {
      body: '',
      parts: {
        'word/document.xml': String(
          partsOf({ body: T + p('严格版。') })['word/document.xml'],
        ).replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      },
    },
    text: ['严格版。'],
  },
  'other prefixes, and UTF-16': {
    word: {
      body: '',
      parts: {
        'word/document.xml': Buffer.from(
          `\ufeff${String(partsOf({ body: T + p('前缀。') })['word/document.xml'])
            .replace(/(<\/?)w:/g, '$1zz:')
            .replace('xmlns:w=', 'xmlns:zz=')}`,
          'utf16le',
        ),
      },
    },
    text: ['前缀。'],
  },
  'an empty number and a list nobody defined': {
    word: {
      body: T + numbered(1, 0, '<w:r/>') + numbered(1, 0, '乙。') + numbered(9, 0, '丙。'),
      lists: [level(0, 'decimal', '%1.')],
    },
    text: ['2.乙。', '丙。'],
  },
};

describe('comes out whole', () => {
  test('there are at least forty', () =>
    expect(Object.keys(GOOD).length).toBeGreaterThanOrEqual(40));

  test.each(Object.entries(GOOD))('%s', async (title, { word: given, text, said = [] }) => {
    const id = `g${Object.keys(GOOD).indexOf(title)}`;
    const { checked, remarks, path } = await importInto(place, word(given), { kind: 'story', id });
    expect(checked.file.problems).toEqual([]);
    expect(linesOf(checked.file.tree!)).toEqual([OPENING, ...text]);
    const rules = checked.problems.map(({ rule }) => rule);
    for (const broken of [
      'encoding',
      'front-matter',
      'mdx-syntax',
      'content-code',
      'heading',
      'picture',
      'empty-body',
    ]) {
      expect(rules).not.toContain(broken);
    }
    for (const sentence of said) expect(remarks.join('\n')).toMatch(sentence);
    expect(remarks.join('\n')).not.toContain('没有完整带进来');
    expect(path).toBe(`content/drafts/stories/${id}/index.mdx`);
  });

  test('a large document, fast enough to wait for', async () => {
    const lines = Array.from({ length: 600 }, (_, at) => `第${at + 1}段，${'职工'.repeat(40)}。`);
    const { checked } = await importInto(place, word(T + lines.map((line) => p(line)).join('')), {
      kind: 'story',
    });
    expect(linesOf(checked.file.tree!)).toEqual([OPENING, ...lines]);
  });
});

describe('pictures', () => {
  const media = (files: Record<string, Uint8Array>): Pick<WordParts, 'relations' | 'parts'> => ({
    relations: Object.keys(files).map((name) => [
      `p${name.split('.')[0]}`,
      'image',
      `media/${name}`,
    ]),
    parts: Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => [`word/media/${name}`, bytes]),
    ),
  });

  test('upright, small, without place; the first wide one leads, with the words under it', async () => {
    const body =
      T +
      p(picture('p1')) +
      p(picture('p2')) +
      p('图为车站里围坐着的人们。（区总工会供图）') +
      p(picture('p3', '职工们排队领取棉衣')) +
      p(picture('p2'));
    const { checked, path, pictures, remarks } = await importInto(
      place,
      word({ body, ...media({ '1.jpg': SIDEWAYS, '2.jpg': PHOTO, '3.png': LARGE }) }),
      { kind: 'story', id: 'photos' },
    );
    expect(pictures).toBe(3);
    const folder = dirname(join(root, path));
    expect(filesIn(folder).map((file) => file.slice(folder.length + 1))).toEqual([
      '01.jpg',
      '02.jpg',
      '03.jpg',
      'index.mdx',
    ]);
    const sizes = await Promise.all(
      ['01', '02', '03'].map(async (name) => {
        const { width, height, exif, format } = await sharp(
          readFileSync(join(folder, `${name}.jpg`)),
        ).metadata();
        return [width, height, exif, format];
      }),
    );
    expect(sizes).toEqual([
      [40, 60, undefined, 'jpeg'],
      [60, 40, undefined, 'jpeg'],
      [1600, 800, undefined, 'jpeg'],
    ]);
    expect(checked.file.raw).toMatchObject({
      picture: { file: './02.jpg', alt: '车站里围坐着的人们。', credit: '区总工会供图' },
    });
    expect(checked.file.body).toContain('![职工们排队领取棉衣](./03.jpg)');
    expect(checked.file.body).toContain('![在这里填写](./01.jpg)');
    expect(remarks.join('\n')).toMatch(/拍摄信息（地点、时间、手机型号）已经去掉/);
    expect(remarks.join('\n')).toMatch(/1张图片没有文字说明/);
  });

  test('what browsers do not show leaves a hole and a way out; lines and dots go', async () => {
    const body =
      T +
      p(r('前') + picture('p1') + r('后')) +
      p(picture('p2')) +
      p(picture('p3')) +
      p(picture('p4')) +
      p(picture('p9'));
    const { checked, remarks } = await importInto(
      place,
      word({
        body,
        ...media({
          '1.emf': new Uint8Array(9),
          '2.tiff': TIFF,
          '3.png': DOT,
          '4.jpg': PHOTO.subarray(0, 80),
        }),
      }),
      { kind: 'story', id: 'odd' },
    );
    expect(linesOf(checked.file.tree!)).toEqual([
      OPENING,
      '前后',
      '【在这里填写：图片】',
      '【在这里填写：图片】',
      '【在这里填写：图片】',
    ]);
    expect(remarks.join('\n')).toMatch(
      /EMF 格式[\s\S]*TIFF 格式[\s\S]*几个点大[\s\S]*第4张图片坏了[\s\S]*没有存在文件里/,
    );
  });

  test('an old drawing, and one in a table', async () => {
    const old =
      '<w:r><w:pict><v:shape alt="一张老照片的说明"><v:imagedata r:id="p1"/></v:shape></w:pict></w:r>';
    const body = T + table(row(cell(p(picture('p1'))), '说明'), row('甲', '乙')) + p(old);
    const { checked } = await importInto(place, word({ body, ...media({ '1.jpg': PHOTO }) }), {
      kind: 'story',
      id: 'old',
    });
    expect(checked.file.raw).toMatchObject({ picture: { alt: '一张老照片的说明' } });
    expect(checked.file.body).toContain('![一张老照片的说明](./01.jpg)');
  });
});

test('xml in this file is escaped once', () => expect(xml('<&')).toBe('&lt;&amp;'));
test('a zip with stored parts and a comment is read', async () => {
  const bytes = zip(partsOf({ body: T + p('段。') }));
  const tail = Uint8Array.from([...bytes, 1, 2, 3]);
  tail[bytes.length - 2] = 3;
  const { checked } = await importInto(place, tail, { kind: 'story', id: 'tail' });
  expect(linesOf(checked.file.tree!)).toEqual([OPENING, '段。']);
});
