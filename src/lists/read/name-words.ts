// Words that tell a name from a phrase in front of a colon.

/** Words that join a phrase: a name has none of them. */
export const joiningWords: ReadonlySet<string> = new Set(
  `for of to in on with from by via at as is are can do does how what why when where which who beyond towards toward using
through into without within under over between or not it you your we our than vs versus against across during after before
about should will would may must could if while but only matters matter meets let let's let’s`.split(
    /\s+/,
  ),
);

/** Words of the field that no work calls itself by alone. */
export const genericWords: ReadonlySet<string> = new Set(
  `learning deep machine neural network networks model models modeling modelling language languages vision visual survey surveys
review reviews overview perspective tutorial introduction transformers attention pretraining pre-training training foundation
foundations large small data dataset datasets analysis system systems method methods application applications approach approaches
representation representations time series forecasting prediction segmentation classification detection recognition generation
generative diffusion graph graphs image images video videos text multimodal multi-modal medical clinical biomedical
reinforcement contrastive self-supervised supervised unsupervised semi-supervised knowledge information retrieval reasoning
understanding evaluation benchmark benchmarks benchmarking report technical research study studies framework challenges
opportunities trends future past present progress advances recent artificial intelligence natural processing computer science
explainable interpretable efficient robust federated transfer few-shot zero-shot prompt prompting prompts tuning fine-tuning
finetuning instruction adaptation alignment embedding embeddings optimization simulation design discovery drug protein proteins
molecular molecule molecules anomaly mechanisms mechanism theory practice human humans agents agent world editorial
correction comment letter commentary position paper mixture experts scaling laws law tokens token compression quantization
pruning distillation hallucination hallucinations safety trustworthy privacy fairness bias ethics llm llms vlm vlms mllm mllms ai
gnn gnns nlp cv sequencing rna-sequencing single-cell omics multi-omics genomics transcriptomics proteomics`.split(
    /\s+/,
  ),
);
