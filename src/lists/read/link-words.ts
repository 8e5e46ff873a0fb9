// Words that a link's text is made of when it says what the link leads to and not what the entry is called.
export const linkWords: ReadonlySet<string> = new Set(
  `abs abstract acl acm aclanthology anthology aaai api app appendix article arxiv author authors baidu benchmark bib bibtex bilibili
biorxiv blog blogpost chemrxiv checkpoint checkpoints ckpt citation cite code codebase codes colab community company conference
cvf data dataset datasets dblp demo demos dev discord doc docs documentation doi download downloads drive elsevier eval evaluation
explained extended face figshare finetuned forks full gcode git github gitee gitlab gdrive google here hf home homepage html
huggingface hugging ieee ieeexplore implementation implementations impl info instructions intro introduction ipynb jax journal
kaggle keras leaderboard lecture link links live long main medium medrxiv mirror model models modelscope neurips news nature notebook
notes note official onedrive online openaccess openreview open page pages paper papers pdf playground pmlr post poster ppt
preprint preview pretrained proceedings program project proj projects publication published pubmed pytorch readme
recording release repo repository report reproduced reproduction resource resources review reviews sample samples scholar
sciencedirect score script scripts semantic server short site slide slides source sources space spaces springer ssrn star stars
summary supp supplement supplementary talk technical tech tensorflow text tf thread third-party toolbox toolkit tool torch
trained training tutorial tweet twitter unofficial updated url version video videos view weight weights web webpage website
wechat wiki wiley x youtube zenodo zhihu zoo 代码 论文 项目 主页 数据 数据集 模型 演示 博客 视频 链接 解读 知乎 官网 原文`.split(
    /\s+/,
  ),
);
