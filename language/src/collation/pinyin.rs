//! How the characters of members' names are read in Chinese, for their order.
//!
//! Chinese lists of States follow the Latin transcription (hanyu pinyin), character by character:
//! the syllable, then the tone, then the character itself.
//! The table holds the characters that the short names of the members and of the usual groups
//! need, each as it is read in those names; a character that is not in it follows all that are.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Sorts after every syllable.
const UNREAD: &str = "~";

/// The name as its characters are read; punctuation does not count.
pub(super) fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len() * 3);
    for letter in name.chars().filter(|letter| letter.is_alphanumeric()) {
        match READ.get(&letter) {
            Some(reading) => folded.push_str(reading),
            None if letter.is_ascii() => {}
            None => folded.push_str(UNREAD),
        }
        folded.push(letter);
    }
    folded
}

static READ: LazyLock<HashMap<char, &'static str>> = LazyLock::new(|| {
    let mut words = READINGS.split_ascii_whitespace();
    let mut read = HashMap::new();
    while let (Some(reading), Some(characters)) = (words.next(), words.next()) {
        read.extend(characters.chars().map(|character| (character, reading)));
    }
    read
});

/// A reading with its tone, then the characters read so.
const READINGS: &str = "\
    a1 阿 ai1 埃 ai4 爱 an1 安 ang2 昂 ao4 奥澳 ba1 巴 bai2 白 bai4 拜 ban1 班 \
    bang1 邦 bao3 保堡 bei3 北 bei4 贝 ben3 本 bi3 比 bi4 秘 bie2 别 bin1 宾 \
    bing1 冰 bo1 波玻 bo2 伯博泊 bu4 不布 cha2 察 chao2 朝 chi4 赤 ci2 茨 da2 达 \
    da4 大 dai4 代 dan1 丹 dan4 旦 dao3 岛 dao4 道 de2 得德 deng1 登 di2 迪 \
    di4 地帝蒂 dian1 甸颠 dian3 典 ding1 丁 dong1 东 dong4 动 du1 都 du4 度 dun1 敦 \
    dun4 顿 duo1 多 e2 俄 e4 厄 er3 尔耳 fa2 伐 fa3 法 fan4 梵 fei1 菲非 fei3 斐 \
    fen1 芬 fo2 佛 fu1 夫 fu4 富 gan1 干 gang1 冈刚 ge1 哥 ge2 格 gen1 根 gong4 共 \
    gu3 古 gua1 瓜 guan1 观 gui1 圭 guo2 国 guo3 果 ha1 哈 hai3 海 han2 韩 han4 汗 \
    he2 合和荷 hei1 黑 hong2 洪 ji1 基 ji2 及吉集 ji3 几 ji4 济 jia1 加家 jian1 坚 \
    jian3 柬 jiang1 疆 jiao3 角 jiao4 教 jie2 捷结 jin1 津 ka1 喀 ka3 卡 ke1 科 \
    ke4 克 ken3 肯 ku4 库 kua4 跨 la1 拉 la4 腊 lai2 来莱 lan2 兰 lang3 朗 lao2 劳 \
    lao3 老 le4 勒 li2 黎 li3 里 li4 利力立 lian2 联 lie4 列 lin2 林 long2 隆 lu2 卢 \
    lu3 鲁 lu4 路 lun2 伦 lun4 论 luo2 罗 luo4 洛 lv4 律 ma3 马 mai3 买 mai4 麦 \
    man4 曼 mao2 毛 mei3 美 men2 门 meng2 盟 meng3 蒙 meng4 孟 mi3 米 mi4 密 \
    mian3 缅 min2 民 mo2 摩 mo4 墨莫 na2 拿 na4 纳那 nan2 南 nao3 瑙 nei4 内 nen4 嫩 \
    ni2 尼 ning2 宁 nu3 努 nuo2 挪 nuo4 诺 ou1 欧 pa4 帕 peng2 蓬 ping2 平 po1 坡 \
    pu2 葡 pu3 埔普浦 qi1 七 qi2 其 qiu2 求酋 qu1 区 qun2 群 ren2 人 ri4 日 rui4 瑞 sa4 萨 \
    sai4 塞 sang1 桑 se4 色 sen1 森 sha1 沙 shan1 山 shao4 绍 she2 舌 sheng4 圣 \
    shi2 十时 shi4 士 si1 斯 su1 苏 suo3 所索 ta1 他 ta3 塔 tai4 太泰 tan2 坛 tan3 坦 \
    tang1 汤 tao2 萄陶 te4 特 ti2 提 ting2 廷 tong2 同 tu1 突 tu2 图 tu3 土 tuan2 团 \
    tuo1 托脱 wa3 瓦 wan3 宛 wang2 王 wang4 旺 wei1 危威 wei2 维韦 wei3 委 wen2 文 \
    wen4 汶 wo1 挝 wu1 乌 xi1 希西 xian1 鲜 xin1 新 xiong1 匈 xu4 叙 ya2 牙 ya4 亚 \
    yang2 洋 ye3 也 yi1 伊 yi3 以 yi4 义意 yin4 印 yu3 屿 yu4 域 yuan2 员 yue1 约 \
    yue4 越 yun4 运 zan4 赞 zha4 乍 zhai4 寨 zhang3 长 zhi1 支 zhi4 志智 zhong1 中 \
    zhong4 众 zhou1 洲 zhu3 主 zi1 兹 zu2 族 zu3 组";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_read_once() {
        let words: Vec<&str> = READINGS.split_ascii_whitespace().collect();
        assert!(words.len().is_multiple_of(2));
        let characters = words
            .chunks(2)
            .map(|pair| pair[1].chars().count())
            .sum::<usize>();
        assert_eq!(READ.len(), characters);
        for pair in words.chunks(2) {
            assert!(pair[0].ends_with(['1', '2', '3', '4']), "{}", pair[0]);
            assert!(pair[0].is_ascii() && !pair[1].is_ascii(), "{pair:?}");
        }
    }

    #[test]
    fn the_names_of_the_members_are_read_whole() {
        let Some(names) = crate::listed::column("../packs/global-mechanism/members.csv", "zh")
        else {
            return;
        };
        assert!(!names.is_empty());
        let unread: Vec<_> = names
            .iter()
            .filter(|name| folded(name).contains(UNREAD))
            .collect();
        assert!(
            unread.is_empty(),
            "add the readings of the characters of {unread:?}"
        );
    }

    #[test]
    fn what_is_not_read_comes_last() {
        assert!(folded("祖") < folded("龘") && folded("祖") > folded("族"));
        assert!(folded("乍得") < folded("祖"));
        assert_eq!(folded("刚果（布）"), folded("刚果布"));
    }
}
