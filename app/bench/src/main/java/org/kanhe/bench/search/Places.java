package org.kanhe.bench.search;

import java.util.List;

/// Fictional places: counties that units belong to, and townships that their indicators name.
final class Places {
    private static final List<String> NAMES = List.of(
            "云溪", "青禾", "临江", "南屏", "白石", "东陵", "望湖", "松岭", "安澜", "石桥", "北川河", "花园口", "平峪", "长汀湾", "金坪", "银滩", "鹤鸣", "双塔", "柳林铺", "沙洲", "碧溪", "古槐", "红枫", "清源山", "流沙河");
    private static final List<String> KINDS = List.of("县", "县", "市", "区");
    static final List<String> TOWNS = List.of(
            "城关镇", "河口镇", "柳树乡", "石门镇", "大坪乡", "双河镇", "杨家湾", "新民街道", "东风街道", "白马镇", "青龙镇", "太平乡", "高桥镇", "水口镇", "龙潭镇", "官渡镇", "梅岭乡", "黄土坡", "三岔口", "和平里");

    private Places() {}

    static String county(int number) {
        int i = Math.floorMod(number, NAMES.size());
        return NAMES.get(i) + KINDS.get(i % KINDS.size());
    }

    static int counties() {
        return NAMES.size();
    }
}
